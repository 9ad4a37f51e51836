namespace RulesEngine.Programmes;

/// <summary>Something of the input that was not taken as it stands, said so that a reader can mend it.</summary>
/// <param name="Code">Code of the message, such as IMP301; never reused for another.</param>
/// <param name="Loss">How much is not used.</param>
/// <param name="File">File name, as given.</param>
/// <param name="Sheet">Sheet of a workbook; null for a text file.</param>
/// <param name="Row">Row as a spreadsheet numbers it; null when it is about more than a row.</param>
/// <param name="Column">Header of the column; null when it is about more than a cell or column.</param>
/// <param name="Text">What was found against what was expected, and what to do; without the place.</param>
public sealed record Refusal(string Code, Loss Loss, string File, string? Sheet, int? Row, string? Column, string Text)
{
    /// <summary>Place and text in one: <c>allocations.csv, row 14, column 'amount': '12,5 mln' is not a number …</c></summary>
    public string Message => $"{Whereabouts.Of(File, Sheet, Row, Column)}: {Text}";

    /// <summary>Code and message.</summary>
    public override string ToString() => $"{Code} {Message}";
}
