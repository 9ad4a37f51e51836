namespace RulesEngine.Rules.Delivery;

/// <summary>A source that tells about a measure.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="Source">The source.</param>
public sealed record MeasureMention(string MeasureId, DataSource Source);
