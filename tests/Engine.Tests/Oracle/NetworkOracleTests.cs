using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>What the network matches after every change of the facts, held against the evaluator that tries everything.</summary>
public sealed class NetworkOracleTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(20).WithReplay(20190331UL, 7UL);

    [Fact]
    public void The_network_matches_what_trying_everything_matches_after_every_step() => Check.One(
        Cases,
        Prop.ForAll(Stories(), story =>
        {
            foreach (IRuleDefinition reading in (IRuleDefinition[])[story.Rule.Certain(), story.Rule.Possible()])
            {
                var network = new WatchedNetwork(reading);
                network.InsertAll(story.Facts);
                network.Matches().ShouldBe(Expected(reading, network.Facts), $"after the first facts, {reading.Properties[RuleReadings.ReadingProperty]}");
                foreach (Step step in story.Steps)
                {
                    network.Do(step);
                    network.Matches().ShouldBe(Expected(reading, network.Facts), $"after {step}, {reading.Properties[RuleReadings.ReadingProperty]}");
                }
            }
        }));

    [Fact]
    public void When_it_is_fired_does_not_change_what_is_matched_in_the_end() => Check.One(
        Cases,
        Prop.ForAll(Stories(), story =>
        {
            IRuleDefinition reading = story.Rule.Possible();
            var network = new WatchedNetwork(reading);
            network.InsertAll(story.Facts);
            foreach (Step step in story.Steps)
            {
                network.Do(step);
            }

            network.Matches().ShouldBe(Expected(reading, network.Facts));
        }));

    [Fact]
    public void One_by_one_or_all_at_once_or_backwards_the_facts_give_the_same_matches() => Check.One(
        Cases,
        Prop.ForAll(Stories(), story =>
        {
            IRuleDefinition reading = story.Rule.Certain();
            var oneByOne = new WatchedNetwork(reading);
            foreach (Row row in story.Facts)
            {
                oneByOne.InsertAll([row]);
            }

            var backwards = new WatchedNetwork(reading);
            backwards.InsertAll([.. story.Facts.Reverse()]);

            IReadOnlyList<string> expected = Expected(reading, story.Facts);
            oneByOne.Matches().ShouldBe(expected);
            backwards.Matches().ShouldBe(expected);
        }));

    private static Arbitrary<Story> Stories() => Arb.From(
        from rule in RuleGenerator.Rules()
        from facts in RuleGenerator.Facts(3)
        from length in Gen.Choose(1, 5)
        from steps in Gen.ListOf(Steps(), length)
        select new Story(rule, facts, [.. steps]));

    private static Gen<Step> Steps() =>
        from id in Gen.Choose(0, 4)
        from row in RuleGenerator.Facts(1)
        from isRemoval in Gen.Elements(false, false, true)
        select new Step(row[0] with { Id = $"{id}" }, isRemoval);

    private static IReadOnlyList<string> Expected(IRuleDefinition reading, IReadOnlyCollection<Row> facts) =>
        [.. new TryEverything(facts).Matches(reading)
            .Select(match => WatchedNetwork.Text(reading.LeftHandSide.Exports.Select(export => KeyValuePair.Create(export.Name, match[export.Name]))))
            .Order(StringComparer.Ordinal)];

    private sealed record Story(IRuleDefinition Rule, IReadOnlyList<Row> Facts, IReadOnlyList<Step> Steps)
    {
        public override string ToString() =>
            $"{Rule.Description} on {string.Join(", ", Facts.Select(row => row.Written))} then {string.Join(", ", Steps)}";
    }
}
