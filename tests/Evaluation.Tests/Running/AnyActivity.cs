namespace RulesEngine.Evaluation.Tests.Running;

/// <summary>How many activities there are, as a derived fact.</summary>
public sealed record AnyActivity(int Count);
