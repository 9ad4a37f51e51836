namespace RulesEngine.Documents;

/// <summary>A value that others are held against, with the words for either side of it.</summary>
/// <param name="Value">The value.</param>
/// <param name="ValueText">The value as printed, with its unit.</param>
/// <param name="Label">What it is, such as <c>Floor</c>.</param>
/// <param name="Below">What a value below it is called in the legend, such as <c>below the floor</c>; for a ceiling also one that equals it.</param>
/// <param name="NotBelow">What other values are called, such as <c>at or above the floor</c>.</param>
public sealed record Threshold(decimal Value, string ValueText, string Label, string Below, string NotBelow)
{
    /// <summary>Whether values should stay below it. False unless set: they should not fall below it.</summary>
    public bool IsCeiling { get; init; }

    /// <summary>What a value on the wrong side is called.</summary>
    public string Missed => IsCeiling ? NotBelow : Below;

    /// <summary>What a value on the right side is called.</summary>
    public string Met => IsCeiling ? Below : NotBelow;

    /// <summary>Whether a value lies on the wrong side; never where there is none.</summary>
    public bool IsMissedBy(decimal? value) => IsCeiling ? value > Value : value < Value;

    internal string Remark(decimal? value) => IsMissedBy(value) ? $" ({Missed})" : "";
}
