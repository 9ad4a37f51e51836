namespace RulesEngine.Documents;

/// <summary>A part of a whole.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">How much of the whole it is, in the unit of the others; null where there is no data.</param>
/// <param name="ValueText">The value as printed, such as <c>62 %</c>; the words for no data where there is none.</param>
/// <param name="Tone">How grave it is, which colours it; each share has a pattern of its own besides.</param>
public sealed record Share(string Label, decimal? Value, string ValueText, Tone Tone = Tone.Neutral);
