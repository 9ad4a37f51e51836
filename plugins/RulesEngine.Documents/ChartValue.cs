namespace RulesEngine.Documents;

/// <summary>A number in a chart.</summary>
/// <param name="Value">The number; null where there is no data, which draws nothing.</param>
/// <param name="Text">The number as printed, with its unit where the chart does not say it; the words for no data where there is none.</param>
public sealed record ChartValue(decimal? Value, string Text);
