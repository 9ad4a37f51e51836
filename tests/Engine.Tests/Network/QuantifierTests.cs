using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Network;

public sealed class QuantifierTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void A_fact_that_is_witness_and_match_of_a_later_pattern_makes_one_match()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            Area area = default!;
            rule.When().Match(() => plan).Exists<Area>(a => a.Code == plan.Area).Match(() => area);
            rule.Then().Do(_ => _said.Add($"{plan}{area}"));
        });

        session.Insert(new Plan("1", "A"));
        session.Insert(new Area("A"));
        session.InsertAll([new Plan("2", "B"), new Area("B")]);

        session.Fire(_said).ShouldBe(["1A", "1B", "2A", "2B"], ignoreOrder: true);
    }

    [Fact]
    public void Exists_fires_once_however_many_witnesses_there_are()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).Exists<Plan>(p => p.Area == area.Code);
            rule.Then().Do(_ => _said.Add($"{area}"));
        });
        session.InsertAll([new Area("ALM"), new Area("ULY"), new Plan("1", "ULY"), new Plan("2", "ULY")]);

        session.Fire(_said).ShouldBe(["ULY"]);
    }

    [Fact]
    public void A_witness_that_stays_one_fires_nothing()
    {
        var session = Rules.Session(rule =>
        {
            rule.When().Exists<Plan>(p => p.Area == "ULY");
            rule.Then().Do(_ => _said.Add("there"));
        });
        var plan = new Plan("1", "ULY");
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["there"]);

        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();

        session.Retract(plan);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["there"]);
    }

    [Fact]
    public void Not_holds_on_nothing_at_all()
    {
        var session = Rules.Session(rule =>
        {
            rule.When().Not<Plan>(p => p.Money > 5);
            rule.Then().Do(_ => _said.Add("none"));
        });
        session.Fire(_said).ShouldBe(["none"]);

        var plan = new Plan("1", money: 7);
        session.Insert(plan);
        session.Fire(_said).ShouldBeEmpty();

        plan.Money = 3;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["none"]);
    }

    [Fact]
    public void Not_counts_for_each_combination()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).Not<Plan>(p => p.Area == area.Code, p => p.Money >= area.Need);
            rule.Then().Do(_ => _said.Add($"{area}"));
        });
        var area = new Area("ALM", 10);
        var plan = new Plan("1", "ALM", 10);
        session.InsertAll([area, new Area("ULY", 10), plan, new Plan("2", "ALM", 20)]);
        session.Fire(_said).ShouldBe(["ULY"]);

        area.Need = 15;
        session.Update(area);
        session.Fire(_said).ShouldBeEmpty();

        area.Need = 25;
        session.Update(area);
        session.Fire(_said).ShouldBe(["ALM"]);

        plan.Money = 25;
        session.Update(plan);
        session.Agenda.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_quantifier_that_asks_nothing_of_the_combination_is_decided_once()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).Not<Plan>(p => p.Money < 0);
            rule.Then().Do(_ => _said.Add($"{area}"));
        });
        session.InsertAll([new Area("ALM"), new Area("ULY")]);
        session.Fire(_said).ShouldBe(["ALM", "ULY"]);

        var plan = new Plan("1", money: -1);
        session.Insert(plan);
        session.Insert(new Area("KZT"));
        session.Fire(_said).ShouldBeEmpty();

        session.Retract(plan);
        session.Fire(_said).ShouldBe(["ALM", "ULY", "KZT"]);
    }

    [Fact]
    public void All_holds_while_no_fact_of_the_base_fails()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).All<Plan>(p => p.Area == area.Code, p => p.Money > 0, p => p.Money > area.Need);
            rule.Then().Do(_ => _said.Add($"{area}"));
        });
        var plan = new Plan("1", "ALM", 5);
        session.InsertAll([new Area("ALM", 3), plan]);
        session.Fire(_said).ShouldBe(["ALM"]);

        plan.Money = 4;
        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();

        plan.Money = 2;
        session.Update(plan);
        plan.Money = 9;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["ALM"]);
    }

    [Fact]
    [Trait("Defect", "D11")]
    public void All_takes_values_of_structures()
    {
        var session = Rules.Session(rule =>
        {
            rule.When().All<int>(n => n > 0);
            rule.Then().Do(_ => _said.Add("positive"));
        });
        session.InsertAll([1, 2]);
        session.Fire(_said).ShouldBe(["positive"]);

        session.Insert(-1);
        session.Retract(-1);
        session.Fire(_said).ShouldBe(["positive"]);
    }
}
