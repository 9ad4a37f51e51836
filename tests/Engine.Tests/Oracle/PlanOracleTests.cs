using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.Readings;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>Rules that a plan evaluates, held against the same rules by tokens: a query with an operator of an author's own that reads an earlier fact keeps a rule from having a plan.</summary>
public sealed class PlanOracleTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(20).WithReplay(20190331UL, 7UL);

    [Fact]
    public void Patterns_of_different_facts_are_matched_in_the_order_of_tokens() =>
        Check.One(Cases, Prop.ForAll(Stories(PlanRuleGenerator.TwoApart()), story => Play(story, plain: true).ShouldBe(Play(story, plain: false), $"{story}")));

    [Fact]
    public void What_only_comes_and_goes_is_matched_in_the_order_of_tokens() =>
        Check.One(Cases, Prop.ForAll(Stories(PlanRuleGenerator.Rules(3, hasQuantifiers: false)), story =>
        {
            Story growing = story.WithoutUpdates();
            Play(growing, plain: true).ShouldBe(Play(growing, plain: false), $"{growing}");
        }));

    [Fact]
    public void Groups_come_and_go_in_the_order_of_tokens() =>
        Check.One(Cases, Prop.ForAll(Stories(PlanRuleGenerator.Groups()), story =>
        {
            Story growing = story.WithoutUpdates();
            Play(growing, plain: true).ShouldBe(Play(growing, plain: false), $"{growing}");
        }));

    [Fact]
    public void Groups_match_what_trying_everything_matches() => Check.One(Cases, Prop.ForAll(Stories(PlanRuleGenerator.Groups()), MatchesWhatTryingEverythingMatches));

    [Fact]
    public void What_is_decided_once_comes_and_goes_in_the_order_of_tokens() =>
        Check.One(Cases, Prop.ForAll(Stories(TableRuleGenerator.Rules()), story =>
        {
            Story growing = story.WithoutUpdates();
            Play(growing, plain: true).ShouldBe(Play(growing, plain: false), $"{growing}");
        }));

    [Fact]
    public void What_is_decided_once_matches_what_trying_everything_matches() =>
        Check.One(Cases, Prop.ForAll(Stories(TableRuleGenerator.Rules()), MatchesWhatTryingEverythingMatches));

    [Fact]
    public void Plans_match_what_trying_everything_matches() =>
        Check.One(Cases, Prop.ForAll(Stories(PlanRuleGenerator.Rules(3, hasQuantifiers: true)), MatchesWhatTryingEverythingMatches));

    [Fact]
    public void Measuring_changes_nothing() => Check.One(Cases, Prop.ForAll(Stories(PlanRuleGenerator.Rules(3, hasQuantifiers: true)), story =>
        Play(story, plain: true, isMeasured: true).ShouldBe(Play(story, plain: true), $"{story}")));

    private static void MatchesWhatTryingEverythingMatches(Story story)
    {
        foreach (IRuleDefinition rule in (IRuleDefinition[])[Rule(story.Elements).Certain(), Rule(story.Elements).Possible()])
        {
            var network = new WatchedNetwork(rule);
            network.InsertAll(story.Facts);
            network.Matches().ShouldBe(Expected(rule, network.Facts), $"{story}");
            foreach (Step step in story.Steps)
            {
                network.Do(step);
                network.Matches().ShouldBe(Expected(rule, network.Facts), $"after {step}: {story}");
            }
        }
    }

    private static IReadOnlyList<string> Expected(IRuleDefinition reading, IReadOnlyCollection<Row> facts) =>
        [.. new TryEverything(facts).Matches(reading)
            .Select(match => WatchedNetwork.Text(reading.LeftHandSide.Exports.Select(export => KeyValuePair.Create(export.Name, match[export.Name]))))
            .Order(StringComparer.Ordinal)];

    private static Arbitrary<Story> Stories(Gen<IReadOnlyList<RuleElement>> rules) => Arb.From(
        from elements in rules
        from facts in RuleGenerator.Facts(4)
        from length in Gen.Choose(1, 6)
        from steps in Gen.ListOf(Steps(), length)
        select new Story(elements, facts, [.. steps]));

    private static Gen<Step> Steps() =>
        from id in Gen.Choose(0, 6)
        from row in RuleGenerator.Facts(1)
        from isRemoval in Gen.Elements(false, false, true)
        select new Step(row[0] with { Id = $"{id}" }, isRemoval);

    /// <summary>What happens to the matches of a rule, step by step.</summary>
    private static IReadOnlyList<string> Play(Story story, bool plain, bool isMeasured = false)
    {
        var log = new List<string>();
        var said = new List<string>();
        var gone = new List<string>();
        IRuleDefinition rule = Rule(plain ? story.Elements : [.. story.Elements, ByTokens()]);
        ISession session = new RuleCompiler().Compile([rule]).CreateSession(session =>
        {
            session.Events.ActivationCreatedEvent += (_, created) => said.Add($"new {Names(created.Match)}");
            session.Events.ActivationUpdatedEvent += (_, updated) => said.Add($"changed {Names(updated.Match)}: {Text(updated.Match)}");
            session.Events.ActivationDeletedEvent += (_, deleted) => Leave(Names(deleted.Match));
            session.Events.RuleFiredEvent += (_, fired) => said.Add($"fired {Text(fired.Match)}");
            session.Events.LhsExpressionFailedEvent += (_, failed) =>
            {
                said.Add($"failed {failed.Expression}");
                failed.IsHandled = true;
            };
        });
        session.Metrics.IsEnabled = isMeasured;
        session.InsertAll(story.Facts);
        Note();
        foreach (Step step in story.Steps)
        {
            if (step.IsRemoval)
            {
                session.TryRetract(step.Row);
            }
            else if (!session.TryUpdate(step.Row))
            {
                session.Insert(step.Row);
            }

            Note();
        }

        return log;

        void Note()
        {
            session.Fire();
            log.Add(string.Join('\n', said));
            log.Add(string.Join('\n', gone.Order(StringComparer.Ordinal)));
            said.Clear();
            gone.Clear();
        }

        // In which order matches go is not promised; one that came in the same step was never there, and one that changed is gone.
        void Leave(string names)
        {
            said.RemoveAll(line => line.StartsWith($"changed {names}: ", StringComparison.Ordinal));
            if (!said.Remove($"new {names}"))
                gone.Add(names);
        }
    }

    private static string Text(IMatch match) =>
        string.Join(", ", match.Facts.Where(fact => fact.Declaration.Name != "tokens").Select(fact => $"{fact.Declaration.Name}={(fact.Value is Row row ? row.Written : fact.Value is IEnumerable<Row> rows ? string.Join('+', rows) : fact.Value)}"));

    private static string Names(IMatch match) => string.Join(", ", match.Facts.Select(fact => fact.Value).OfType<Row>());

    private static IRuleDefinition Rule(IReadOnlyList<RuleElement> elements) => Element.RuleDefinition(
        "generated",
        "",
        priority: 0,
        Element.AndGroup(elements),
        Element.ActionGroup(Element.Action((Expression<Action<IContext, Row>>)((context, a) => a.ToString()))));

    private static PatternElement ByTokens() => Element.Pattern(
        typeof(string),
        "tokens",
        Array.Empty<NamedExpressionElement>(),
        Element.Aggregate(
            typeof(string),
            "Once",
            Array.Empty<NamedExpressionElement>(),
            Element.Pattern(typeof(Uri), "none", [Element.Condition((Expression<Func<Uri, Row, bool>>)((none, a) => a.Size > 0))], source: null),
            typeof(OnceFactory)));

    private sealed record Story(IReadOnlyList<RuleElement> Elements, IReadOnlyList<Row> Facts, IReadOnlyList<Step> Steps)
    {
        public Story WithoutUpdates() => this with
        {
            Steps = [.. Steps.Where(step => step.IsRemoval || Facts.All(fact => fact.Id != step.Row.Id)).DistinctBy(step => step.Row.Id)],
        };

        public override string ToString() =>
            $"{string.Join("; ", Elements.Select(RuleGenerator.Describe))} on {string.Join(", ", Facts.Select(row => row.Written))} then {string.Join(", ", Steps)}";
    }
}
