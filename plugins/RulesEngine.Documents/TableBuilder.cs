using System.Globalization;

namespace RulesEngine.Documents;

/// <summary>Takes down a table: columns first, then rows.</summary>
/// <example><code>
/// content.Table(table => table
///     .Caption("Planned money by region")
///     .Column("Region", namesRows: true)
///     .Number("KZT per head")
///     .Row("Mangystau", "5.90")
///     .Total("All regions", "9.84")
///     .Note("— means no allocation."));
/// </code></example>
public sealed class TableBuilder
{
    private readonly List<TableColumn> _columns = [];
    private readonly List<TableCell> _columnHeads = [];
    private readonly List<TableRow> _upperHead = [];
    private readonly List<TableRow> _body = [];
    private readonly List<TableRow> _foot = [];
    private RichText? _caption;
    private RichText? _note;
    private string? _anchor;
    private TableLook _look;

    private TableBuilder()
    {
    }

    /// <summary>The table that a template takes down.</summary>
    /// <exception cref="ArgumentException">A row covers more or fewer columns than the table has.</exception>
    public static Table Compose(Action<TableBuilder> compose)
    {
        var builder = new TableBuilder();
        compose(builder);
        return builder.Build();
    }

    /// <summary>Says what the table shows.</summary>
    public TableBuilder Caption(RichText text)
    {
        _caption = text;
        return this;
    }

    /// <summary>Adds a column of text.</summary>
    /// <param name="heading">Its head; a table whose columns all have none is printed without head rows.</param>
    /// <param name="width">How its width is found; by its content unless given.</param>
    /// <param name="alignment">Where its text stands.</param>
    /// <param name="namesRows">Whether its cells name their rows.</param>
    public TableBuilder Column(RichText heading, ColumnWidth? width = null, Alignment alignment = Alignment.Start, bool namesRows = false)
    {
        _columns.Add(new TableColumn(width ?? ColumnWidth.Auto, alignment) { NamesRows = namesRows });
        _columnHeads.Add(heading);
        return this;
    }

    /// <summary>Adds a column of numbers, which stand at its right edge.</summary>
    public TableBuilder Number(RichText heading, ColumnWidth? width = null) => Column(heading, width, Alignment.End);

    /// <summary>Adds a head row above the heads of the columns, such as one that spans groups of them.</summary>
    public TableBuilder Head(params IEnumerable<TableCell> cells)
    {
        _upperHead.Add(new TableRow([.. cells]));
        return this;
    }

    /// <summary>Adds a row.</summary>
    public TableBuilder Row(params IEnumerable<TableCell> cells)
    {
        _body.Add(new TableRow([.. cells]));
        return this;
    }

    /// <summary>Adds a row for each of many things.</summary>
    public TableBuilder Rows<T>(IEnumerable<T> things, Func<T, IEnumerable<TableCell>> cells)
    {
        _body.AddRange(things.Select(thing => new TableRow([.. cells(thing)])));
        return this;
    }

    /// <summary>Adds a closing row.</summary>
    public TableBuilder Total(params IEnumerable<TableCell> cells)
    {
        _foot.Add(new TableRow([.. cells]));
        return this;
    }

    /// <summary>Says what a reader must know to read the table, and where its data come from.</summary>
    public TableBuilder Note(RichText text)
    {
        _note = text;
        return this;
    }

    /// <summary>Names the table for links.</summary>
    public TableBuilder Anchor(string anchor)
    {
        _anchor = anchor;
        return this;
    }

    /// <summary>Leaves out the lines, as fits pairs of label and value.</summary>
    public TableBuilder Plain()
    {
        _look = TableLook.Plain;
        return this;
    }

    private Table Build()
    {
        if (_columns.Count == 0)
            throw new ArgumentException($"{Name} has no column. Add one with 'Column' or 'Number'.");

        IReadOnlyList<TableRow> head = _columnHeads.All(cell => cell.Text.Count == 0) ? _upperHead : [.. _upperHead, new TableRow([.. _columnHeads])];
        CheckWidths(head, "head row");
        CheckWidths(_body, "row");
        CheckWidths(_foot, "closing row");
        return new Table
        {
            Anchor = _anchor,
            Caption = _caption,
            Columns = [.. _columns],
            Head = head,
            Body = [.. _body],
            Foot = [.. _foot],
            Note = _note,
            Look = _look,
        };
    }

    private string Name => _caption is null ? "The table" : $"Table '{_caption.Plain}'";

    private void CheckWidths(IReadOnlyList<TableRow> rows, string kind)
    {
        var reachedUntil = new int[_columns.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (column < reachedUntil.Length && reachedUntil[column] > row)
                    column++;

                for (var i = 0; i < cell.ColumnSpan; i++, column++)
                {
                    if (column >= reachedUntil.Length || reachedUntil[column] > row)
                        throw Uneven(kind, row, rows[row]);
                    reachedUntil[column] = row + cell.RowSpan;
                }
            }

            if (reachedUntil.Any(until => until <= row || until > rows.Count))
                throw Uneven(kind, row, rows[row]);
        }
    }

    private ArgumentException Uneven(string kind, int row, TableRow cells) => new(string.Create(CultureInfo.InvariantCulture,
        $"{Name}, {kind} {row + 1}: its {cells.Cells.Count} cells do not cover the {_columns.Count} columns exactly once, counting spans. Give every column one cell, an empty one where there is nothing to say."));
}
