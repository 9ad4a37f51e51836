namespace RulesEngine.Documents;

/// <summary>A number to take away.</summary>
/// <param name="Value">The number with its unit, as printed.</param>
/// <param name="Label">What it counts.</param>
/// <param name="Tone">How grave it is.</param>
public sealed record KeyFigure(string Value, RichText Label, Tone Tone = Tone.Neutral);
