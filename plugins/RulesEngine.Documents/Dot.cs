namespace RulesEngine.Documents;

/// <summary>A dot of a plot.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">Where it stands; null where there is no data, which draws no dot.</param>
/// <param name="ValueText">The value as printed, with its unit; the words for no data where there is none.</param>
public sealed record Dot(string Label, decimal? Value, string ValueText);
