namespace RulesEngine.Evaluation;

/// <summary>A rule that should yield facts and does not: what rests on its facts cannot be judged.</summary>
/// <param name="Name">Name of the rule.</param>
/// <param name="Type">Its class.</param>
internal sealed record BrokenRule(string Name, Type Type);
