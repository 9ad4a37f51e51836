using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Sessions;

/// <summary>Facts that come and go in numbers: what is kept is put together again on the way.</summary>
public sealed class ChurnTests
{
    private readonly List<string> _said = [];

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void What_is_left_after_many_came_and_went_is_as_if_nothing_else_had_been(int batch)
    {
        var session = Rules.Session(Pairs, Lonely, Crowds, Groups);
        var areas = Enumerable.Range(0, 300).Select(i => new Area($"{i}", i)).ToArray();
        var plans = Enumerable.Range(0, 600).Select(i => new Plan($"{i}", $"{i / 3}", money: i)).ToArray();
        Each(batch, areas, session.InsertAll);
        Each(batch, plans, session.InsertAll);
        session.Fire();
        foreach (var plan in plans.Where(plan => plan.Money % 4 == 0))
        {
            plan.Area = "7";
        }

        Each(batch, plans.Where(plan => plan.Money % 4 == 0), session.UpdateAll);
        Each(batch, plans.Where(plan => plan.Money % 10 != 0), session.RetractAll);
        Each(batch, areas.Where(area => area.Need % 5 != 2), session.RetractAll);
        var late = Enumerable.Range(0, 90).Select(i => new Plan($"late {i}", $"{2 + (i * 5)}")).ToArray();
        Each(batch, late, session.InsertAll);
        session.Fire();

        var fresh = Rules.Session(Pairs, Lonely, Crowds, Groups);
        fresh.InsertAll(session.Query<Area>());
        fresh.InsertAll(session.Query<Plan>());
        fresh.Fire();
        _said.Clear();
        session.UpdateAll(session.Query<Area>().ToArray());
        session.Fire();
        string[] kept = [.. _said.Order(StringComparer.Ordinal)];
        _said.Clear();
        fresh.UpdateAll(fresh.Query<Area>().ToArray());
        fresh.Fire();

        kept.ShouldBe([.. _said.Order(StringComparer.Ordinal)]);
        kept.Length.ShouldBeGreaterThan(100);
    }

    private static void Each<TFact>(int batch, IEnumerable<TFact> facts, Action<IEnumerable<object>> act)
        where TFact : class
    {
        foreach (var some in facts.Chunk(batch))
        {
            act(some);
        }
    }

    private void Pairs(WrittenRule rule)
    {
        Area area = default!;
        Plan plan = default!;
        rule.When().Match(() => area).Match(() => plan, p => p.Area == area.Code);
        rule.Then().Do(_ => _said.Add($"{area} has {plan}"));
    }

    private void Lonely(WrittenRule rule)
    {
        Area area = default!;
        rule.When().Match(() => area).Not<Plan>(p => p.Area == area.Code);
        rule.Then().Do(_ => _said.Add($"{area} has none"));
    }

    private void Crowds(WrittenRule rule)
    {
        Area area = default!;
        IEnumerable<Plan> plans = default!;
        rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Area == area.Code).Collect());
        rule.Then().Do(_ => _said.Add($"{area} has {string.Join('+', plans.Select(plan => plan.Name).Order(StringComparer.Ordinal))}"));
    }

    private void Groups(WrittenRule rule)
    {
        IGrouping<string?, Plan> plans = default!;
        Area area = default!;
        rule.When().Query(() => plans, q => q.Match<Plan>().GroupBy(p => p.Area)).Match(() => area, a => a.Code == plans.Key);
        rule.Then().Do(_ => _said.Add($"{area} is grouped with {plans.Count()}"));
    }
}
