namespace RulesEngine.Programmes;

/// <summary>One cell of the input: where it stands and what was in it.</summary>
/// <param name="File">File name, as given.</param>
/// <param name="Sheet">Sheet of a workbook; null for a text file.</param>
/// <param name="Row">Row as a spreadsheet numbers it: the header is row 1.</param>
/// <param name="Column">Header of the column.</param>
/// <param name="Raw">Text as it stood there, empty for an empty cell; null when the file has no such column.</param>
public sealed record SourceCell(string File, string? Sheet, int Row, string Column, string? Raw)
{
    /// <summary>The place in words: <c>allocations.csv, row 14, column 'amount'</c>.</summary>
    public override string ToString() => Whereabouts.Of(File, Sheet, Row, Column);
}
