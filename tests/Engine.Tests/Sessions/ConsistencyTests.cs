using System.Globalization;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Sessions;

/// <summary>Whatever a session went through, it matches what a fresh session with the same facts matches.</summary>
public sealed class ConsistencyTests
{
    private static readonly ISessionFactory Ordinary = Rules.Compile(Definitions());

    private static readonly ISessionFactory WithThrowing = Rules.Compile([.. Definitions(), Throwing, ThrowingJoin, ThrowingOrder]);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_any_changes_the_matches_are_those_of_a_fresh_session(int seed)
    {
        var random = new Random(seed);
        var (session, matches) = Watched(Ordinary);
        for (var step = 0; step < 40; step++)
        {
            Change(session, random, mayThrow: false);
            if (random.Next(4) == 0)
                session.Fire();
            Shown(matches).ShouldBe(Fresh(Ordinary, session), $"seed {seed}, step {step}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_change_that_throws_leaves_every_fact_in_or_out(int seed)
    {
        var random = new Random(seed);
        var (session, matches) = Watched(WithThrowing);
        for (var step = 0; step < 40; step++)
        {
            var before = session.Query<Plan>().ToArray();
            try
            {
                Change(session, random, mayThrow: true);
            }
            catch (RuleLhsExpressionEvaluationException)
            {
                // What threw on update matches nothing any more; a fresh session cannot take it at all.
                session.RetractAll(session.Query<Plan>().Where(plan => plan.Area == null).ToArray());
                session.Query<Plan>().ShouldBe(before.Where(plan => plan.Area != null), ignoreOrder: true);
                session.UpdateAll(session.Query<Plan>().ToArray());
            }

            Shown(matches).ShouldBe(Fresh(WithThrowing, session), $"seed {seed}, step {step}");
        }
    }

    private static Action<WrittenRule>[] Definitions() =>
    [
        rule =>
        {
            Plan one = default!, other = default!;
            rule.When().Match(() => one, p => p.Money > 1).Match(() => other, p => p.Area == one.Area, p => p.Money >= one.Money);
            rule.Then().Do(ctx => Report.About(ctx));
        },
        rule =>
        {
            Plan other = default!, one = default!;
            rule.When().Match(() => other).Match(() => one, p => p.Money > 1, p => p.Area == other.Area && p.Money == other.Money);
            rule.Then().Do(ctx => Report.About(ctx));
        },
        rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).Not<Plan>(p => p.Area == area.Code, p => p.Money > area.Need).Exists<Plan>(p => p.Money == area.Need);
            rule.Then().Do(ctx => Report.About(ctx));
        },
        rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => plan).Exists<Plan>(p => p.Money == 3).Not<Area>(a => a.Need > 4).All<Plan>(p => p.Area == plan.Area, p => p.Money < 4).Match(() => area, a => a.Need < plan.Money);
            rule.Then().Do(ctx => Report.About(ctx));
        },
        rule =>
        {
            Plan plan = default!;
            IEnumerable<Plan> twins = default!;
            var total = 0;
            rule.When().Match(() => plan)
                .Query(() => twins, q => q.Match<Plan>(p => p.Area == plan.Area, p => p != plan).Collect().OrderBy(p => p.Money).ThenBy(p => p.Name))
                .Let(() => total, () => twins.Sum(p => p.Money))
                .Having(() => total != 3);
            rule.Then().Do(ctx => Report.About(ctx));
        },
        rule =>
        {
            Area area = default!;
            IGrouping<int, Plan> group = default!;
            rule.When().Match(() => area)
                .Query(() => group, q => q.Match<Plan>(p => p.Area == area.Code).GroupBy(p => p.Money + area.Need).Where(g => g.Count() < 3))
                .Not<Plan>(p => p.Money == group.Key);
            rule.Then().Do(ctx => Report.About(ctx));
        },
        rule =>
        {
            Area area = default!;
            int money = default;
            rule.When().Match(() => area).Query(() => money, q => q.Match<Plan>(p => p.Area != "a").Select(p => p.Money)).Having(() => money == area.Need);
            rule.Then().Do(ctx => Report.About(ctx));
        },
        rule =>
        {
            int money = default;
            IEnumerable<Plan> plans = default!;
            rule.When()
                .Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area).SelectMany(g => g.Where(p => p.Money == g.Max(x => x.Money))).Collect().OrderBy(p => p.Name))
                .Or(or => or
                    .And(and => and.Query(() => money, q => q.From(() => plans).SelectMany(c => c.Select(p => p.Money))))
                    .Not<Area>(a => a.Need == plans.Count()));
            rule.Then().Do(ctx => Report.About(ctx));
        },
        rule =>
        {
            IKeyedLookup<int, string> names = default!;
            Area area = default!;
            rule.When().Query(() => names, q => q.Match<Plan>().Collect().ToLookup(p => p.Money, p => p.Name)).Match(() => area, a => names[a.Need].Any());
            rule.Then().Do(ctx => Report.About(ctx));
        },
        rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => p.Money == 2);
            rule.Then().Yield(_ => new Note(plan.Area ?? "none"));
        },
        rule =>
        {
            Note note = default!;
            rule.When().Match(() => note).Exists<Area>(a => a.Code == note.Text);
            rule.Then().Yield(_ => new Note(note.Text + "!"));
        },
    ];

    private static void Throwing(WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan, p => p.Area!.Length > 0);
        rule.Then().Do(ctx => Report.About(ctx));
    }

    private static void ThrowingJoin(WrittenRule rule)
    {
        Plan plan = default!;
        Area area = default!;
        rule.When().Match(() => area).Match(() => plan, p => p.Area!.Length == area.Code.Length).Not<Plan>(p => p.Money > plan.Area!.Length);
        rule.Then().Do(ctx => Report.About(ctx));
    }

    private static void ThrowingOrder(WrittenRule rule)
    {
        Area area = default!;
        IEnumerable<Plan> plans = default!;
        rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Money >= area.Need).Collect().OrderBy(p => p.Area!.Length).ThenBy(p => p.Name));
        rule.Then().Do(ctx => Report.About(ctx));
    }

    private static void Change(ISession session, Random random, bool mayThrow)
    {
        string? Code() => mayThrow && random.Next(6) > 0 || random.Next(5) > 0 ? $"{(char)('a' + random.Next(3))}" : null;
        var plans = session.Query<Plan>().ToArray();
        var areas = session.Query<Area>().ToArray();
        switch (random.Next(6))
        {
            case 0 or 1:
                session.InsertAll(Enumerable.Range(0, random.Next(1, 4)).Select(i => new Plan($"p{plans.Length + i}", Code(), random.Next(5))).ToArray<object>());
                break;
            case 2:
                session.Insert(new Area($"{(char)('a' + random.Next(3))}", random.Next(6)));
                break;
            case 3:
                var changed = plans.Where(_ => random.Next(3) == 0).ToArray();
                foreach (var plan in changed)
                    (plan.Area, plan.Money) = (Code(), random.Next(5));
                session.UpdateAll(changed);
                break;
            case 4:
                session.RetractAll(plans.Where(_ => random.Next(4) == 0));
                break;
            default:
                foreach (var area in areas.Where(_ => random.Next(3) == 0))
                {
                    (area.Code, area.Need) = ($"{(char)('a' + random.Next(3))}", random.Next(6));
                    session.Update(area);
                }

                session.RetractAll(areas.Where(_ => random.Next(5) == 0));
                break;
        }
    }

    private static (ISession Session, HashSet<IMatch> Matches) Watched(ISessionFactory factory)
    {
        var matches = new HashSet<IMatch>();
        var session = factory.CreateSession(created =>
        {
            created.Events.ActivationCreatedEvent += (_, args) => matches.Add(args.Match).ShouldBeTrue();
            created.Events.ActivationUpdatedEvent += (_, args) => matches.Contains(args.Match).ShouldBeTrue();
            created.Events.ActivationDeletedEvent += (_, args) => matches.Remove(args.Match);
        });
        return (session, matches);
    }

    // Yielded facts are given as facts of their own, as the fresh session fires nothing.
    private static string[] Fresh(ISessionFactory factory, ISession session)
    {
        var (fresh, matches) = Watched(factory);
        fresh.InsertAll(session.Query<object>());
        return Shown(matches);
    }

    private static string[] Shown(IEnumerable<IMatch> matches) =>
        [.. matches.Select(match => $"{match.Rule.Name} {string.Join(" ", match.Facts.Select(fact => Text(fact.Value)))}").Order(StringComparer.Ordinal)];

    private static string Text(object? value) => value switch
    {
        null => "null",
        IKeyedLookup<int, string> lookup => $"[{string.Join(",", lookup.Keys.Order().Select(key => $"{key}:{string.Join("+", lookup[key].Order(StringComparer.Ordinal))}"))}]",
        IGrouping<int, Plan> group => $"{group.Key}[{string.Join(",", group.Select(Text).Order(StringComparer.Ordinal))}]",
        IEnumerable<Plan> plans => $"[{string.Join(",", plans.Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
