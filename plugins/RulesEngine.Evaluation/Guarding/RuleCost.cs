namespace RulesEngine.Evaluation;

/// <summary>What a rule costs by itself: compiled and run alone on all facts, with the rules of its pack that yield facts for it.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Elapsed">Time taken, compiling included.</param>
/// <param name="Allocated">Bytes allocated on the way, most of them long given back.</param>
public sealed record RuleCost(string Rule, TimeSpan Elapsed, long Allocated);
