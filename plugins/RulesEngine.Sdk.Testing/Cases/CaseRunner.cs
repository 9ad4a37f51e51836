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
    /// <summary>Runs a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="shuffle">Number of an order in which the facts are given; null for the order of the card. Outcomes must not depend on it.</param>
    public static CaseResult Run(PackCase @case, int? shuffle = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var (facts, refusals) = CaseFacts.Read(@case.File, @case.Case.Given);
        var rules = RuleSelection.From([@case.Pack], @case.Case.AsOf.Date, new RuleChoice { Codes = [@case.Rule], Overrides = @case.Case.Overrides });
        var given = shuffle is { } number ? CaseFacts.Shuffle(facts, number) : facts;
        var findings = new Evaluator().Run(rules, FactSet.InOrderGiven(given, @case.Case.AsOf));
        List<string> differences =
        [
            .. refusals,
            .. rules.Mistakes,
            .. findings.Faults.Where(fault => fault.Rule == @case.Rule || rules.Rules.All(rule => rule.Code != fault.Rule)).Select(fault => fault.Message),
        ];
        return new CaseResult(@case, findings, differences.Count > 0 ? differences : CaseComparison.Compare(@case, findings));
    }
}
