namespace RulesEngine.Sdk;

/// <summary>What a rule says of one subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Missing">What was missing, in order of the words; empty unless there is no data.</param>
public sealed record SubjectOutcome(Subject Subject, Outcome Outcome, IReadOnlyList<MissingValue> Missing);
