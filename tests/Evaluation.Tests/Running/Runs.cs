namespace RulesEngine.Evaluation.Tests.Running;

internal static class Runs
{
    internal static readonly AsOf Day = AsOf.On(new DateOnly(2019, 3, 31));

    private static readonly RulePack s_pack = new("Tests", "1.0.0", "Tests", typeof(Runs).Assembly);

    internal static RuleSelection Select(params Type[] rules) => Select(new RuleChoice(), rules);

    internal static RuleSelection Select(RuleChoice choice, params Type[] rules) =>
        new RuleSelector(Day.Date, choice).Select([.. rules.Select(rule => new RuleSource(s_pack, rule))], []);

    internal static Findings Evaluate(Type rule, params ProgrammeFact[] facts) => Evaluate([rule], facts);

    internal static Findings Evaluate(Type[] rules, params ProgrammeFact[] facts) => new Evaluator().Run(Select(rules), FactSet.From(facts, Day));

    /// <summary>The outcomes of the only rule: <c>KZ-47 clear</c>.</summary>
    internal static IEnumerable<string> Outcomes(this Findings findings) =>
        findings.Coverage.Single().Subjects.Select(subject => string.Join(' ', [subject.Subject.ToString(), subject.Outcome.ToString(), .. subject.Missing.Select(missing => missing.Text)]));
}
