namespace RulesEngine.Sdk.Testing;

/// <summary>Runs cases of cards: reads their tables as facts, evaluates, and compares with what the card expects.</summary>
/// <example>
/// <code>
/// foreach (var each in PackCase.Of(pack))
/// {
///     CaseRunner.Run(each).Differences.ShouldBeEmpty();
/// }
/// </code>
/// </example>
public static class CaseRunner
{
    /// <summary>Runs a case with its facts in the order of the card.</summary>
    public static CaseResult Run(PackCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var (facts, refusals) = CaseFacts.Read(@case.File, @case.Case.Given);
        return Run(@case, Select(@case), facts, refusals);
    }

    /// <summary>Runs a case again and again, with its facts in other orders: always the same ones. What the rule says must not depend on them.</summary>
    /// <param name="case">The case.</param>
    /// <param name="times">How many orders.</param>
    public static IEnumerable<CaseResult> RunShuffled(PackCase @case, int times)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var rules = Select(@case);
        var (facts, refusals) = CaseFacts.Read(@case.File, @case.Case.Given);
        return Enumerable.Range(1, times).Select(order => Run(@case, rules, CaseFacts.Shuffle(facts, order), refusals));
    }

    private static RuleSelection Select(PackCase @case) =>
        RuleSelection.From([@case.Pack], @case.Case.AsOf.Date, new RuleChoice { Codes = [@case.Rule], Overrides = @case.Case.Overrides });

    private static CaseResult Run(PackCase @case, RuleSelection rules, IReadOnlyList<ProgrammeFact> facts, IReadOnlyList<string> refusals)
    {
        var findings = new Evaluator().Run(rules, FactSet.InOrderGiven(facts, @case.Case.AsOf));
        List<string> differences =
        [
            .. refusals,
            .. rules.Mistakes,
            .. findings.Faults.Where(fault => fault.Rule == @case.Rule).Select(fault => fault.Message),
        ];
        return new CaseResult(@case, findings, differences.Count > 0 ? differences : CaseComparison.Compare(@case, findings, rules.Flagging.Any(rule => rule.Code == @case.Rule && rule.Anatomy.IsScopeStated)));
    }
}
