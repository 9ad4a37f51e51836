using System.Globalization;

namespace RulesEngine.Evaluation;

/// <summary>Keeps counts of fewer than ten persons out of what is written: who they are could be guessed.</summary>
internal static class SmallCounts
{
    private const int Few = 10;

    /// <summary>The cell as it may be written: its text is <c>&lt;10</c> where it counts one to nine persons.</summary>
    internal static SourceCell Hidden(ProgrammeFact fact, SourceCell cell) =>
        CountsPersons(fact, cell.Column) && decimal.TryParse(cell.Raw, NumberStyles.Number, CultureInfo.InvariantCulture, out var count) && count is > 0 and < Few
            ? cell with { Raw = $"<{Few}" }
            : cell;

    private static bool CountsPersons(ProgrammeFact fact, string column) => fact switch
    {
        Activity => column == "participants",
        Indicator { Unit: "persons" } => column is "value" or "target",
        _ => false,
    };
}
