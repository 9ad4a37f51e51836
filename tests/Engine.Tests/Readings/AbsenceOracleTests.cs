using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Oracle;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Readings;

/// <summary>The readings of generated rules, held against every completion of the absent values.</summary>
public sealed class AbsenceOracleTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(250).WithEndSize(20).WithReplay(20190331UL, 7UL);

    [Fact]
    public void Certain_matches_hold_under_every_completion_and_possible_ones_miss_none() => Check.One(
        Cases,
        Prop.ForAll(Samples(), sample =>
        {
            HashSet<string> certain = Matches(sample.Rule.Certain(), sample.Facts, sample.Rule);
            HashSet<string> possible = Matches(sample.Rule.Possible(), sample.Facts, sample.Rule);
            certain.IsSubsetOf(possible).ShouldBeTrue($"certain {Text(certain)}, possible {Text(possible)}");
            foreach (IReadOnlyList<Row> completed in Completions.Of(sample.Facts))
            {
                HashSet<string> actual = Matches(sample.Rule, completed, sample.Rule);
                certain.IsSubsetOf(actual).ShouldBeTrue($"certain {Text(certain)}, yet only {Text(actual)} when {string.Join(", ", completed.Select(row => row.Written))}");
                actual.IsSubsetOf(possible).ShouldBeTrue($"possible {Text(possible)}, yet {Text(actual)} when {string.Join(", ", completed.Select(row => row.Written))}");
            }
        }));

    [Fact]
    public void On_complete_facts_both_readings_are_the_rule_itself() => Check.One(
        Cases,
        Prop.ForAll(Samples(), sample =>
        {
            IReadOnlyList<Row> facts = Completions.Of(sample.Facts).First();
            HashSet<string> plain = Matches(sample.Rule, facts, sample.Rule);

            Matches(sample.Rule.Certain(), facts, sample.Rule).ShouldBe(plain, ignoreOrder: true);
            Matches(sample.Rule.Possible(), facts, sample.Rule).ShouldBe(plain, ignoreOrder: true);
        }));

    private static Arbitrary<Sample> Samples() => Arb.From(
        from rule in RuleGenerator.Rules()
        from facts in RuleGenerator.Facts(3).Where(rows => Completions.Absences(rows) is > 0 and <= 4)
        select new Sample(rule, facts));

    private static HashSet<string> Matches(IRuleDefinition reading, IReadOnlyList<Row> facts, IRuleDefinition rule) =>
        [.. new TryEverything(facts).Matches(reading).Select(match => string.Join('/', rule.LeftHandSide.Exports.Select(export => match[export.Name] switch
        {
            Row row => row.Id,
            IGrouping<int?, Row> group => $"group {group.Key}",
            _ => "",
        })))];

    private static string Text(IEnumerable<string> matches) => $"[{string.Join(", ", matches.Order(StringComparer.Ordinal))}]";

    private sealed record Sample(IRuleDefinition Rule, IReadOnlyList<Row> Facts)
    {
        public override string ToString() => $"{Rule.Description} on {string.Join(", ", Facts.Select(row => row.Written))}";
    }
}
