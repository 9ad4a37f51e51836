namespace RulesEngine.Documents;

/// <summary>A table. Its head rows are repeated on every page it runs over.</summary>
/// <remarks>Counting spans, every row covers every column exactly once; an empty cell is still a cell. <see cref="TableBuilder"/> checks it.</remarks>
public sealed record Table : Block
{
    /// <summary>The columns from left to right, at least one.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>The rows in order; may be empty.</summary>
    public required IReadOnlyList<TableRow> Body { get; init; }

    /// <summary>The head rows; empty for a table without.</summary>
    public IReadOnlyList<TableRow> Head { get; init; } = [];

    /// <summary>The closing rows, such as totals; printed once, at the end.</summary>
    public IReadOnlyList<TableRow> Foot { get; init; } = [];

    /// <summary>What the table shows, above it; null for none.</summary>
    public RichText? Caption { get; init; }

    /// <summary>What the reader must know to read it, and where the data come from, below it; null for none.</summary>
    public RichText? Note { get; init; }

    /// <summary>How it is ruled.</summary>
    public TableLook Look { get; init; }
}
