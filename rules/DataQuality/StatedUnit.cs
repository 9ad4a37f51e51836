namespace RulesEngine.Rules.DataQuality;

/// <summary>The unit that an indicator is recorded with.</summary>
/// <param name="Indicator">The indicator.</param>
public sealed record StatedUnit(Indicator Indicator) : IDescribesAbsence
{
    private const string Mark = "ambiguous";

    /// <summary>Whether the source leaves open what is counted; absent when no unit is recorded.</summary>
    public bool? IsAmbiguous => Indicator.Unit?.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>What could be meant, as in <c>groups or members</c>; null when the unit does not say.</summary>
    public string? Readings =>
        IsAmbiguous == true && Indicator.Unit![Mark.Length..].TrimStart(':').Replace('_', ' ') is { Length: > 0 } readings ? readings : null;

    public IEnumerable<FormattableString> WhatIsMissing(string member) => [$"unit of indicator {Indicator.IndicatorId}"];
}
