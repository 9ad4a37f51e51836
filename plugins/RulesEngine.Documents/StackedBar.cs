namespace RulesEngine.Documents;

/// <summary>A bar made of parts.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Values">A value for each part of the chart, in the chart's order; what is missing or below zero has no length.</param>
/// <param name="TotalText">All parts together as printed behind the bar, with the unit; empty for none.</param>
public sealed record StackedBar(string Label, IReadOnlyList<ChartValue> Values, string TotalText);
