using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>Rules compiled together share patterns, queries and quantifiers, with plans and by tokens alike: each matches what it matches alone.</summary>
public sealed class SharedPartsTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(20).WithReplay(20190331UL, 7UL);

    [Fact]
    public void Rules_compiled_together_match_what_trying_everything_matches() => Check.One(Cases, Prop.ForAll(Stories(), story =>
    {
        var facts = new OrderedDictionary<string, Row>();
        var matches = new Dictionary<IMatch, string>(ReferenceEqualityComparer.Instance);
        ISession session = new RuleCompiler().Compile([.. story.Rules, .. story.Rules.Select(ByTokens)]).CreateSession(session =>
        {
            session.Events.ActivationCreatedEvent += (_, created) => matches.Add(created.Match, "not fired");
            session.Events.ActivationDeletedEvent += (_, deleted) => matches.Remove(deleted.Match);
            session.Events.RuleFiredEvent += (_, fired) => matches[fired.Match] = Text(fired.Match);
            session.Events.LhsExpressionFailedEvent += (_, failed) => failed.IsHandled = true;
        });
        foreach (Step step in story.Steps)
        {
            Do(session, facts, step);
            session.Fire();
            foreach (IRuleDefinition rule in story.Rules)
            {
                string[] expected = [.. new TryEverything(facts.Values).Matches(rule).Select(match => Text(rule, match)).Order(StringComparer.Ordinal)];
                Of(matches, rule.Name).ShouldBe(expected, $"{rule.Name} after {step}: {story}");
                Of(matches, $"{rule.Name} by tokens").ShouldBe(expected, $"{rule.Name} by tokens after {step}: {story}");
            }
        }
    }));

    private static Arbitrary<Story> Stories() => Arb.From(
        from first in TableRuleGenerator.Rules()
        from second in TableRuleGenerator.Rules()
        from third in PlanRuleGenerator.Rules(2, hasQuantifiers: true)
        from length in Gen.Choose(3, 9)
        from steps in Gen.ListOf(Steps(), length)
        select new Story([Rule("first", first), Rule("second", second), Rule("third", third)], [.. steps]));

    // What throws is left out: which matches a failure that somebody dealt with takes away is another question.
    private static Gen<Step> Steps() =>
        from id in Gen.Choose(0, 4)
        from row in RuleGenerator.Facts(1)
        from isRemoval in Gen.Elements(false, false, true)
        select new Step(row[0] with { Id = $"{id}", A = row[0].A ?? 0 }, isRemoval);

    private static void Do(ISession session, OrderedDictionary<string, Row> facts, Step step)
    {
        if (step.IsRemoval)
        {
            session.TryRetract(step.Row).ShouldBe(facts.Remove(step.Row.Id));
        }
        else
        {
            if (!session.TryUpdate(step.Row))
            {
                session.Insert(step.Row);
            }

            facts[step.Row.Id] = step.Row;
        }
    }

    private static string[] Of(Dictionary<IMatch, string> matches, string rule) =>
        [.. matches.Where(match => match.Key.Rule.Name == rule).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static string Text(IMatch match) =>
        WatchedNetwork.Text(match.Facts.Where(fact => fact.Declaration.Name != "tokens").Select(fact => KeyValuePair.Create(fact.Declaration.Name, fact.Value)));

    private static string Text(IRuleDefinition rule, Bindings match) =>
        WatchedNetwork.Text(rule.LeftHandSide.Exports.Select(export => KeyValuePair.Create(export.Name, match[export.Name])));

    private static IRuleDefinition Rule(string name, IReadOnlyList<RuleElement> elements) => Element.RuleDefinition(
        name,
        "",
        priority: 0,
        Element.AndGroup(elements),
        Element.ActionGroup(Element.Action((Expression<Action<IContext, Row>>)((context, a) => a.ToString()))));

    // An operator of an author's own that reads an earlier fact keeps a rule from having a plan.
    private static IRuleDefinition ByTokens(IRuleDefinition rule) => Rule(
        $"{rule.Name} by tokens",
        [
            .. rule.LeftHandSide.ChildElements,
            Element.Pattern(
                typeof(string),
                "tokens",
                Array.Empty<NamedExpressionElement>(),
                Element.Aggregate(
                    typeof(string),
                    "Once",
                    Array.Empty<NamedExpressionElement>(),
                    Element.Pattern(typeof(Uri), "none", [Element.Condition((Expression<Func<Uri, Row, bool>>)((none, a) => a.Size > 0))], source: null),
                    typeof(OnceFactory))),
        ]);

    private sealed record Story(IReadOnlyList<IRuleDefinition> Rules, IReadOnlyList<Step> Steps)
    {
        public override string ToString() =>
            $"{string.Join(" | ", Rules.Select(rule => string.Join("; ", rule.LeftHandSide.ChildElements.Select(RuleGenerator.Describe))))} after {string.Join(", ", Steps)}";
    }
}
