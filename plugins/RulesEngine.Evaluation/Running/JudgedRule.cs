namespace RulesEngine.Evaluation;

/// <summary>What a run says of one rule.</summary>
/// <param name="Findings">Its findings, in order.</param>
/// <param name="Coverage">Its subjects.</param>
internal sealed record JudgedRule(IReadOnlyList<Finding> Findings, RuleCoverage Coverage);
