namespace RulesEngine.Programmes;

/// <summary>The row of the input that a fact was read from: raw texts under shared headers, so that keeping them is cheap.</summary>
public sealed class SourceRow
{
    private readonly string[] _cells;

    internal SourceRow(SourceSheet sheet, int number, string[] cells)
    {
        Sheet = sheet;
        Number = number;
        _cells = cells;
    }

    /// <summary>The row of a fact that was not read from any file.</summary>
    public static SourceRow None { get; } = new(new SourceSheet("", null, []), 0, []);

    /// <summary>The table it stands in.</summary>
    public SourceSheet Sheet { get; }

    /// <summary>Row as a spreadsheet numbers it: the header is row 1; 0 for <see cref="None"/>.</summary>
    public int Number { get; }

    /// <summary>The cell under a header. Its raw text is null when the file has no such column.</summary>
    public SourceCell Cell(string column)
    {
        var raw = default(string);
        for (var index = 0; index < _cells.Length; index++)
        {
            if (Sheet.Columns[index] == column)
            {
                raw = _cells[index];
            }
        }

        return new SourceCell(Sheet.File, Sheet.Sheet, Number, column, raw);
    }

    /// <summary>The place in words: <c>allocations.csv, row 14</c>.</summary>
    public override string ToString() => Whereabouts.Of(Sheet.File, Sheet.Sheet, Number, null);

    /// <summary>Whether another row has the same columns with the same texts.</summary>
    public bool HasSameCellsAs(SourceRow other) =>
        Sheet.Columns.SequenceEqual(other.Sheet.Columns) && _cells.AsSpan().SequenceEqual(other._cells);
}
