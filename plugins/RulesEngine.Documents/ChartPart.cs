namespace RulesEngine.Documents;

/// <summary>What one part of every bar stands for.</summary>
/// <param name="Label">Its name in the legend.</param>
/// <param name="Tone">How grave it is, which colours it; each part has a pattern of its own besides.</param>
public sealed record ChartPart(string Label, Tone Tone = Tone.Neutral);
