using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>A note with its number, from 1. Compared by identity.</summary>
internal sealed class Footnote(int number, RichText text)
{
    public int Number { get; } = number;

    public RichText Text { get; } = text;

    /// <summary>The number as printed.</summary>
    public string Label { get; } = number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What its mark says to those who listen.</summary>
    public string Description => string.IsNullOrWhiteSpace(Text.Plain) ? Label : Text.Plain;
}
