namespace RulesEngine.Documents;

/// <summary>A line of a chart.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Values">A value for each position of the chart, in the chart's order; where one is missing the line is broken.</param>
public sealed record ChartSeries(string Label, IReadOnlyList<ChartValue> Values);
