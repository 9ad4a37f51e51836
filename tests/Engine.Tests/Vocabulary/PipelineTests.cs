using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Queries of several stages under changes: what is there after any steps is what a fresh session finds in the same facts.</summary>
public sealed class PipelineTests
{
    private static readonly Config s_cases = Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(14).WithReplay(20190331UL, 7UL);

    private static readonly string?[] s_areas = [null, "A", "B"];

    private static readonly Dictionary<string, Action<WrittenRule>> s_rules = new()
    {
        ["groups of groups"] = Alone(q => q.Match<Plan>().GroupBy(p => p.Area, p => p.Money).GroupBy(g => g.Count()).Select(g => Text(g.Select(each => Text(each))))),
        ["flattened groups"] = Alone(q => q.Match<Plan>().GroupBy(p => p.Area).Where(g => g.Count() > 1).SelectMany(g => g).Select(p => p.Name)),
        ["groups of parts"] = Alone(q => q.Match<Plan>().SelectMany(p => p.Parts).GroupBy(part => part.Length).Select(g => $"{g.Key}{Text(g)}")),
        ["groups of projections"] = Alone(q => q.Match<Plan>(p => p.Money > 0).Select(p => $"{p.Area}").GroupBy(area => area).Select(g => $"{g.Key}{g.Count()}")),
        ["a collection of groups"] = Alone(q => q.Match<Plan>().GroupBy(p => p.Area).Collect().Select(groups => Text(groups.Select(g => $"{g.Key}{Text(g)}")))),
        ["a collection of parts"] = Alone(q => q.Match<Plan>().SelectMany(p => p.Parts).Where(part => part != "b").Collect().Select(parts => Text(parts))),
        ["a filtered collection"] = Alone(q => q.Match<Plan>().Where(p => p.Money > 0).Collect().Where(c => c.Count() > 1).Select(c => Text(c))),
        ["a sorted collection"] = Alone(q => q.Match<Plan>().Collect().OrderByDescending(p => p.Money).ThenBy(p => p.Name).Select(c => string.Join(",", c))),
        ["a lookup"] = Alone(q => q.Match<Plan>().Collect().ToLookup(p => p.Area, p => p.Name).Select(l => Text(l.Select(g => $"{g.Key}{Text(g)}")))),
        ["a lookup of projections"] = Alone(q => q.Match<Plan>().Select(p => p.Money).Collect().ToLookup(m => m).Select(l => $"{l.Count}{Text(l.Select(g => $"{g.Key}{g.Count()}"))}")),
        ["a collection for each area"] = ForEachArea(q => q.Match<Plan>(p => p.Area == Outer.Area.Code).Collect().Select(c => Text(c))),
        ["a collection of what is richer"] = ForEachArea(q => q.Match<Plan>(p => p.Money > Outer.Area.Need).Collect().Where(c => c.Any()).Select(c => Text(c))),
        ["groups for each area"] = ForEachArea(q => q.Match<Plan>(p => p.Money >= Outer.Area.Need).GroupBy(p => $"{p.Area}{Outer.Area.Code}").Select(g => $"{g.Key}{Text(g)}")),
        ["parts for each area"] = ForEachArea(q => q.Match<Plan>(p => p.Area == Outer.Area.Code).SelectMany(p => p.Parts).Collect().Select(c => Text(c))),
        ["projections by what is needed"] = ForEachArea(q => q.Match<Plan>().Select(p => p.Money - Outer.Area.Need).Where(m => m > 0).Collect().Select(c => Text(c))),
    };

    public static TheoryData<string> Pipelines => [.. s_rules.Keys];

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void A_query_is_what_a_fresh_session_makes_of_the_same_facts(string pipeline)
    {
        var factory = Rules.Compile(s_rules[pipeline]);

        Check.One(s_cases, Prop.ForAll(Arb.From(Gen.ListOf(Steps(), 10)), steps =>
        {
            object[] facts = [.. Enumerable.Range(0, 5).Select(i => new Plan($"{i}")), new Area("A", 1), new Area("B")];
            var watched = new Watched(factory);
            foreach (var step in steps)
            {
                step.Change(facts[step.Fact]);
                if (step.Leaves)
                    watched.Session.TryRetract(facts[step.Fact]);
                else if (!watched.Session.TryInsert(facts[step.Fact]))
                    watched.Session.Update(facts[step.Fact]);

                var fresh = new Watched(factory);
                fresh.Session.InsertAll(watched.Session.Query<object>().ToList());
                watched.Rows.ShouldBe(fresh.Rows, $"{pipeline} after {string.Join("; ", steps.TakeWhile(each => each != step).Append(step))}");
            }
        }));
    }

    private static Gen<Step> Steps() =>
        from fact in Gen.Choose(0, 6)
        from leaves in Gen.Elements(false, false, false, true)
        from area in Gen.Elements(s_areas)
        from money in Gen.Choose(0, 2)
        from parts in Gen.Elements("", "a", "ab", "bc", "aa")
        select new Step(fact, leaves, area, money, parts);

    private static Action<WrittenRule> Alone(Func<IQuery, IQuery<string>> query) => rule =>
    {
        string row = default!;
        rule.When().Query(() => row, query);
        rule.Then().Do(ctx => ctx.Halt());
    };

    private static Action<WrittenRule> ForEachArea(Func<IQuery, IQuery<string>> query) => rule =>
    {
        string row = default!;
        rule.When().Match(() => Outer.Area).Query(() => row, query);
        rule.Then().Do(ctx => ctx.Halt());
    };

    private static string Text<T>(IEnumerable<T> values) => $"[{string.Join(",", values.Select(value => $"{value}").Order(StringComparer.Ordinal))}]";

    /// <summary>The binding that queries within another match mention.</summary>
    private static class Outer
    {
        public static Area Area { get; } = null!;
    }

    private sealed record Step(int Fact, bool Leaves, string? Area, int Money, string Parts)
    {
        public void Change(object fact)
        {
            if (fact is Plan plan)
                (plan.Area, plan.Money, plan.Parts) = (Area, Money, [.. Parts.Select(part => $"{part}")]);
            else
                ((Area)fact).Need = Money;
        }
    }

    /// <summary>The matches that a session has told of.</summary>
    private sealed class Watched
    {
        private readonly List<IMatch> _matches = [];

        public Watched(ISessionFactory factory) => Session = factory.CreateSession(session =>
        {
            session.Events.ActivationCreatedEvent += (_, args) => _matches.Add(args.Match);
            session.Events.ActivationDeletedEvent += (_, args) => _matches.Remove(args.Match);
        });

        public ISession Session { get; }

        public IReadOnlyList<string> Rows => [.. _matches.Select(match => string.Join("/", match.Facts.Select(fact => $"{fact.Value}"))).Order(StringComparer.Ordinal)];
    }
}
