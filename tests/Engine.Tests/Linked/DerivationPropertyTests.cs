using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Linked;

/// <summary>Chains of yielded facts: whatever came, changed and went, what is derived is what the facts that are left give reason for.</summary>
public sealed class DerivationPropertyTests
{
    private static readonly Config s_cases = Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(20).WithReplay(20190331UL, 7UL);

    private static readonly ISessionFactory s_factory = Rules.Compile(
        rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => p.Money > 0);
            rule.Then().Yield(_ => new Note(plan.Area ?? "-"));
        },
        rule =>
        {
            Note note = default!;
            rule.When().Match(() => note).Not<Area>(a => a.Code == note.Text);
            rule.Then().Yield(_ => new Homeless(note.Text));
        },
        rule =>
        {
            Homeless homeless = default!;
            IEnumerable<Plan> plans = default!;
            rule.When().Match(() => homeless).Query(() => plans, q => q.Match<Plan>(p => p.Area == homeless.Area).Collect()).Having(() => plans.Count() > 1);
            rule.Then().Yield(_ => new Crowd(homeless.Area, plans.Count()));
        },
        rule =>
        {
            Crowd crowd = default!;
            rule.When().Match(() => crowd).Exists<Area>(a => a.Need < crowd.Size);
            rule.Then().Yield(_ => new Verdict("crowded"));
        });

    [Fact]
    public void What_is_derived_is_what_a_fresh_session_derives() => Check.One(
        s_cases,
        Prop.ForAll(Arb.From(Gen.ListOf(Steps(), 14)), steps =>
        {
            object[] facts = [.. Enumerable.Range(0, 4).Select(i => new Plan($"{i}")), new Area("A"), new Area("B")];
            var session = s_factory.CreateSession();
            foreach (var step in steps)
            {
                step.Take(session, facts);
                if (!step.Fires)
                    continue;
                session.Fire();
                var fresh = s_factory.CreateSession();
                fresh.InsertAll(session.Query<object>().AsEnumerable().Where(fact => fact is Plan or Area).ToList());
                fresh.Fire();
                Derived(session).ShouldBe(Derived(fresh));
            }

            session.TryRetractAll(facts, BatchOptions.SkipFailed);
            Derived(session).ShouldBeEmpty();
        }));

    private static string[] Derived(ISession session) =>
        [.. session.Query<object>().AsEnumerable().Where(fact => fact is Note or Homeless or Crowd or Verdict).Select(fact => $"{fact}").Order(StringComparer.Ordinal)];

    private static Gen<Step> Steps() =>
        from fact in Gen.Choose(0, 5)
        from leaves in Gen.Elements(false, false, true)
        from area in Gen.Elements(null, "A", "B")
        from money in Gen.Choose(0, 2)
        from fires in Gen.Elements(false, true)
        select new Step(fact, leaves, area, money, fires);

    private sealed record Homeless(string Area);

    private sealed record Crowd(string Area, int Size);

    private sealed record Verdict(string Text);

    private sealed record Step(int Fact, bool Leaves, string? Area, int Money, bool Fires)
    {
        public void Take(ISession session, object[] facts)
        {
            var fact = facts[Fact];
            if (fact is Plan plan)
                (plan.Area, plan.Money) = (Area, Money);
            else
                ((Area)fact).Need = Money;
            if (Leaves)
                session.TryRetract(fact);
            else if (!session.TryInsert(fact))
                session.Update(fact);
        }
    }
}
