using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Oracle;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.Explanation;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Explanation;

/// <summary>Explanations of generated rules agree with what the rules match.</summary>
public sealed class ExplanationPropertyTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(20).WithReplay(20190331UL, 7UL);

    [Fact]
    public void Every_step_of_a_certain_match_holds() => Check.One(
        Cases,
        Prop.ForAll(Samples(), sample =>
        {
            var explainer = new RuleExplainer(sample.Rule, _ => sample.Facts);
            foreach (Bindings match in new TryEverything(sample.Facts).Matches(sample.Rule.Certain()))
            {
                explainer.Explain(Bound(sample, match)).ShouldAllBe(step => step.Verdict == Verdict.Holds);
            }
        }));

    [Fact]
    public void Why_not_finds_a_failed_step_exactly_where_the_rule_does_not_match_for_certain() => Check.One(
        Cases,
        Prop.ForAll(Samples(), sample =>
        {
            var explainer = new RuleExplainer(sample.Rule, _ => sample.Facts);
            HashSet<object?> matched = Certain(sample);
            foreach (Row row in sample.Facts)
            {
                WhyNot answer = explainer.WhyNot([KeyValuePair.Create("a", (object?)row)]);

                (answer.Failed is null).ShouldBe(matched.Contains(row), $"{row.Id}");
                answer.Passed.ShouldAllBe(step => step.Verdict == Verdict.Holds);
                answer.Failed?.Verdict.ShouldNotBe(Verdict.Holds);
            }
        }));

    [Fact]
    public void A_possible_match_that_is_not_certain_names_what_was_absent() => Check.One(
        Cases,
        Prop.ForAll(Samples(), sample =>
        {
            var finder = new AbsenceFinder(sample.Rule, _ => sample.Facts);
            HashSet<object?> certain = Certain(sample);
            foreach (Bindings match in new TryEverything(sample.Facts).Matches(sample.Rule.Possible()).Where(match => !certain.Contains(match["a"])))
            {
                finder.Find(Bound(sample, match)).ShouldNotBeEmpty($"{match["a"]}");
            }
        }));

    private static HashSet<object?> Certain(Sample sample) =>
        [.. new TryEverything(sample.Facts).Matches(sample.Rule.Certain()).Select(match => match["a"])];

    private static IEnumerable<KeyValuePair<string, object?>> Bound(Sample sample, Bindings match) =>
        sample.Rule.LeftHandSide.Exports.Select(export => KeyValuePair.Create(export.Name, match[export.Name]));

    private static Arbitrary<Sample> Samples() => Arb.From(
        from rule in RuleGenerator.Rules()
        from facts in RuleGenerator.Facts(3)
        select new Sample(rule, facts));

    private sealed record Sample(IRuleDefinition Rule, IReadOnlyList<Row> Facts)
    {
        public override string ToString() => $"{Rule.Description} on {string.Join(", ", Facts.Select(row => row.Written))}";
    }
}
