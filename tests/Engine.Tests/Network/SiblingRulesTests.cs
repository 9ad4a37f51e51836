using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Network;

/// <summary>Rules that join the same facts along the same keys, and differ only in their last test, are searched together. Nobody may notice.</summary>
/// <remarks>While somebody watches evaluations each rule is searched alone: that is what they are compared with.</remarks>
public sealed class SiblingRulesTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Each_finds_its_own_matches()
    {
        var session = Rules.Session(Cheaper(1), Cheaper(2), Cheaper(3));

        session.InsertAll([new Area("ULY", need: 2), new Plan("one", "ULY", 1), new Plan("two", "ULY", 0), new Plan("far", "ALM", 0)]);

        session.Fire(_said).ShouldBe(["1: two", "2: one", "2: two", "3: one", "3: two"]);
    }

    [Fact]
    public void They_find_in_the_order_in_which_each_would_find_alone()
    {
        var factory = Rules.Compile(Cheaper(1), Cheaper(2), Paired(1), Cheaper(4), Paired(2), Cheaper(3));
        var steps = Gen.Choose(0, 99).ListOf(12);

        Prop.ForAll(steps.ToArbitrary(), given => Replay(given, Session(factory, isWatched: false)).ShouldBe(Replay(given, Session(factory, isWatched: true)))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Who_changes_facts_when_a_match_comes_changes_what_the_next_rule_finds()
    {
        foreach (var isWatched in new[] { false, true })
        {
            var session = Session(Rules.Compile(Cheaper(2), Cheaper(3)), isWatched);
            var plan = new Plan("one", "ULY", 1);
            session.Events.ActivationCreatedEvent += (_, e) =>
            {
                if (e.Rule.Name == "R1")
                    session.TryRetract(plan);
            };

            session.InsertAll([new Area("ULY", need: 2), plan, new Plan("two", "ULY")]);

            session.Fire(_said).ShouldBe(["2: two", "3: two"]);
        }
    }

    [Fact]
    public void A_test_that_throws_is_heard_of_rule_by_rule()
    {
        List<string> Failures(bool isWatched)
        {
            var session = Session(Rules.Compile(Cheaper(2), LongerThan(1), Cheaper(3), LongerThan(2)), isWatched);
            var failed = new List<string>();
            session.Events.LhsExpressionFailedEvent += (_, e) =>
            {
                failed.Add($"{e.Rules.Single().Name} {e.Facts.Last().Value}");
                e.IsHandled = true;
            };
            session.InsertAll([new Area("ULY", need: 2), new Plan("one", "ULY"), new Plan(null!, "ULY"), new Plan("three", "ULY")]);
            return [.. failed, .. session.Fire(_said)];
        }

        Failures(isWatched: false).ShouldBe(Failures(isWatched: true));
        Failures(isWatched: false)[..2].ShouldBe(["R2 ", "R4 "]);
    }

    [Fact]
    public void A_test_that_throws_keeps_the_batch_out()
    {
        var session = Rules.Session(Cheaper(2), LongerThan(1), Cheaper(3));

        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.InsertAll([new Area("ULY", need: 2), new Plan(null!, "ULY")]));

        session.Agenda.IsEmpty.ShouldBeTrue();
        session.Insert(new Plan("one", "ULY"));
        session.Agenda.IsEmpty.ShouldBeTrue();
    }

    private List<string> Replay(IReadOnlyList<int> given, ISession session)
    {
        var seen = new List<string>();
        session.Events.ActivationCreatedEvent += (_, e) => seen.Add($"+{e.Rule.Name} {string.Join(" ", e.Facts.Select(fact => fact.Value))}");
        session.Events.ActivationDeletedEvent += (_, e) => seen.Add($"-{e.Rule.Name} {string.Join(" ", e.Facts.Select(fact => fact.Value))}");
        var plans = given.Select((number, i) => new Plan($"{i}", $"A{number % 3}", number % 5)).ToArray();
        session.InsertAll([.. plans[..4], new Area("A0", 1), new Area("A1", 2), .. plans[4..8]]);
        foreach (var plan in plans[8..])
            session.Insert(plan);
        session.Insert(new Area("A2", 3));
        for (var i = 0; i < given.Count; i++)
            plans[i].Money = given[i] % 7;
        session.UpdateAll(plans[2..6]);
        session.RetractAll(plans[..2]);
        session.InsertAll([new Plan("new", "A0"), new Area("A0", 4)]);
        return [.. seen, .. session.Fire(_said)];
    }

    private static ISession Session(ISessionFactory factory, bool isWatched)
    {
        var session = factory.CreateSession();
        if (isWatched)
            session.Events.LhsExpressionEvaluatedEvent += (_, _) => { };
        return session;
    }

    private Action<WrittenRule> Cheaper(int factor) => rule =>
    {
        Area area = default!;
        Plan plan = default!;
        rule.When().Match(() => area, a => a.Need > 0).Match(() => plan, p => p.Area == area.Code, p => p.Money * 2 < area.Need * factor - 1);
        rule.Then().Do(_ => _said.Add($"{factor}: {plan}"));
    };

    private Action<WrittenRule> LongerThan(int length) => rule =>
    {
        Area area = default!;
        Plan plan = default!;
        rule.When().Match(() => area, a => a.Need > 0).Match(() => plan, p => p.Area == area.Code, p => p.Name.Length + area.Need > length);
        rule.Then().Do(_ => _said.Add($"longer than {length}: {plan}"));
    };

    private Action<WrittenRule> Paired(int difference) => rule =>
    {
        Plan plan = default!;
        Plan other = default!;
        rule.When().Match(() => plan).Match(() => other, p => p.Area == plan.Area, p => p.Money - plan.Money == difference);
        rule.Then().Do(_ => _said.Add($"pair {difference}: {plan} {other}"));
    };
}
