namespace RulesEngine.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Width">How its width is found.</param>
/// <param name="Alignment">Where its cells stand: text at the start, numbers at the end.</param>
public sealed record TableColumn(ColumnWidth Width, Alignment Alignment = Alignment.Start)
{
    /// <summary>Whether the cells of this column name their rows.</summary>
    public bool NamesRows { get; init; }
}
