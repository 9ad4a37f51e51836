using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>One row as text.</summary>
/// <param name="Number">Row as a spreadsheet numbers it; in a text file the line on which the row begins.</param>
/// <param name="Cells">Texts of the cells.</param>
/// <param name="Fault">Why the row cannot be read; null when it can.</param>
internal readonly record struct TextRow(int Number, IReadOnlyList<string> Cells, Refusal? Fault = null)
{
    internal bool IsEmpty => Fault is null && Cells.All(string.IsNullOrWhiteSpace);
}
