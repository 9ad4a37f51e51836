namespace RulesEngine.Rules.DataQuality;

/// <summary>Families of measures: names of what is in truth one thing, counted differently.</summary>
public static class MeasureFamily
{
    /// <summary>Whether one of the families holds both measures; a measure is in a family with itself.</summary>
    /// <param name="families">Each a list of measures with blanks between them; a star at the end of one stands for any ending.</param>
    /// <param name="one">A measure.</param>
    /// <param name="other">A measure.</param>
    public static bool HoldsBoth(IEnumerable<string> families, string? one, string? other) =>
        one is not null && other is not null
        && families.Select(family => family.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Any(family => Holds(family, one) && Holds(family, other));

    private static bool Holds(IEnumerable<string> family, string measure) =>
        family.Any(member => member.EndsWith('*') ? measure.StartsWith(member[..^1], StringComparison.Ordinal) : measure == member);
}
