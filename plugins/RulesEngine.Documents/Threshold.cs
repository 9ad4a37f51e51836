namespace RulesEngine.Documents;

/// <summary>A value that others are held against, with the words for either side of it.</summary>
/// <param name="Value">The value.</param>
/// <param name="ValueText">The value as printed, with its unit.</param>
/// <param name="Label">What it is, such as <c>Floor</c>.</param>
/// <param name="Below">What a value below it is called in the legend, such as <c>below the floor</c>.</param>
/// <param name="NotBelow">What other values are called, such as <c>at or above the floor</c>.</param>
public sealed record Threshold(decimal Value, string ValueText, string Label, string Below, string NotBelow)
{
    /// <summary>Whether a value lies below; never where there is none.</summary>
    public bool IsBelow(decimal? value) => value < Value;

    internal string Remark(decimal? value) => IsBelow(value) ? $" ({Below})" : "";
}
