using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Diagnostics;

public sealed class RulePlanTests
{
    [Fact]
    public void Equalities_are_keys_and_the_rest_is_scanned() => Plan(rule =>
    {
        Area area = default!;
        Plan plan = default!;
        rule.When()
            .Match(() => area, a => a.Need > 0)
            .Match(() => plan, p => p.Money > 1, p => p.Area == area.Code && p.Name != area.Code, p => p.Money < area.Need);
    }).ShouldBe(
        """
        match area: Area; filter: area.Need > 0
        match plan: Plan; filter: plan.Money > 1; hash join on plan.Area == area.Code; scan: plan.Name != area.Code, plan.Money < area.Need
        """);

    [Fact]
    public void Without_an_equality_every_pair_is_tried()
    {
        var plan = Of(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Money < area.Need).Match<Note>();
        });

        plan.ToString().ShouldBe(
            """
            match area: Area
            match plan: Plan; every pair with area; scan: plan.Money < area.Need
            match Note; every pair with area, plan
            """);
        plan.Steps.Select(step => step.TriesEveryPair).ShouldBe([false, true, true]);
    }

    [Fact]
    public void Quantifiers_are_looked_up_by_key_or_decided_once() => Plan(rule =>
    {
        Area area = default!;
        rule.When()
            .Match(() => area)
            .Not<Plan>(p => p.Area == area.Code, p => p.Money > 0)
            .Exists<Note>(n => n.Text.Length > 3)
            .Exists<Plan>(p => p.Money > area.Need)
            .All<Plan>(p => p.Area == area.Code, p => p.Money > area.Need);
    }).ShouldBe(
        """
        match area: Area
        not Plan; filter: Plan.Money > 0; hash lookup on Plan.Area == area.Code
        exists Note; decided once; filter: Note.Text.Length > 3
        exists Plan; every pair with area; scan: Plan.Money > area.Need
        all Plan; hash lookup on Plan.Area == area.Code; satisfied: Plan.Money > area.Need
        """);

    [Fact]
    public void Queries_are_made_once_for_all_for_each_key_or_for_each_combination() => Plan(rule =>
    {
        Area area = default!;
        IGrouping<string?, Plan> group = default!;
        IEnumerable<Plan> own = default!;
        IEnumerable<Plan> poorer = default!;
        var total = 0;
        rule.When()
            .Match(() => area)
            .Query(() => group, q => q.Match<Plan>(p => p.Money > 0).GroupBy(p => p.Area))
            .Having(() => group.Key == area.Code)
            .Query(() => own, q => q.Match<Plan>(p => p.Area == area.Code).Collect().OrderBy(p => p.Money))
            .Query(() => poorer, q => q.Match<Plan>(p => p.Money < area.Need).Where(p => p.Money > 0).Collect())
            .Having(() => poorer.Any())
            .Let(() => total, () => own.Sum(p => p.Money))
            .Having(() => total > area.Need);
    }).ShouldBe(
        """
        match area: Area
        query group: Plan, group by Plan.Area; once for all combinations; filter: Plan.Money > 0; hash join on group.Key == area.Code
        query own: Plan, collect, order by Plan.Money; hash lookup on Plan.Area == area.Code; once for each key
        query poorer: Plan, collect; filter: Plan.Money > 0; every pair with area, group, own; scan: Plan.Money < area.Need; for each combination; test: poorer.Any()
        let total = own.Sum(p => p.Money); test: total > area.Need
        """);

    [Fact]
    public void Each_branch_of_an_Or_has_a_plan_of_its_own()
    {
        var definition = Rules.Define(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Or(or => or.Match(() => plan, p => p.Area == area.Code).Match(() => plan, p => p.Money > area.Need));
            rule.Then().Do(ctx => ctx.Halt());
        })[0];

        RulePlan.Of(definition).Select(plan => plan.Steps[1].ToString()).ShouldBe(
        [
            "match plan: Plan; hash join on plan.Area == area.Code",
            "match plan: Plan; every pair with area; scan: plan.Money > area.Need",
        ]);
    }

    private static string Plan(Action<WrittenRule> when) => Of(when).ToString();

    private static RulePlan Of(Action<WrittenRule> when) => RulePlan.Of(Rules.Define(rule =>
    {
        when(rule);
        rule.Then().Do(ctx => ctx.Halt());
    })[0]).ShouldHaveSingleItem();
}
