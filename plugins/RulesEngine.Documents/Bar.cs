namespace RulesEngine.Documents;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">How long it is; null where there is no data, which draws no bar.</param>
/// <param name="ValueText">The value as printed, with its unit; the words for no data where there is none.</param>
public sealed record Bar(string Label, decimal? Value, string ValueText);
