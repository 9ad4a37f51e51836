namespace RulesEngine.Rules.DataQuality;

/// <summary>Figures as they may be printed: of few persons only that they are few.</summary>
public static class PrintedFigure
{
    private const string Counted = "persons";

    /// <summary>The number; in words where it counts persons, and then <c>&lt;10</c> for less than ten.</summary>
    /// <param name="number">The number; null when it is not recorded.</param>
    /// <param name="unit">What it counts; null when that is not recorded.</param>
    public static object? Of(decimal? number, string? unit) => unit == Counted ? new Persons(number) : number;
}
