using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Exists, Not and All: counts that cross zero.</summary>
public sealed class QuantifierTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Exists_is_silent_while_a_witness_stays_one()
    {
        var session = WithWitness();
        var witness = new Plan("1", "ULY");
        session.InsertAll([new Area("ULY"), witness]);
        session.Fire(_said).ShouldBe(["ULY"]);

        session.Update(witness);
        session.Insert(new Plan("2", "ULY"));
        session.Retract(witness);

        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void Exists_fires_again_when_the_only_witness_left_and_came_back()
    {
        var session = WithWitness();
        var witness = new Plan("1", "ULY");
        session.InsertAll([new Area("ULY"), new Area("ULY"), witness]);
        session.Fire().ShouldBe(2);

        session.Retract(witness);
        session.Fire().ShouldBe(0);
        session.Insert(witness);

        session.Fire(_said).ShouldBe(["ULY", "ULY"]);
    }

    [Fact]
    public void Exists_ends_when_the_witness_changes_away()
    {
        var session = WithWitness();
        var witness = new Plan("1", "ULY");
        session.InsertAll([new Area("ULY"), witness]);

        witness.Area = "ALM";
        session.Update(witness);

        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void A_change_of_the_outer_fact_fires_again_while_Exists_holds()
    {
        var session = WithWitness();
        var area = new Area("ULY");
        session.InsertAll([area, new Plan("1", "ULY"), new Plan("2", "ULY")]);
        session.Fire();

        session.Update(area);

        session.Fire(_said).ShouldBe(["ULY"]);
    }

    [Fact]
    public void Not_is_mirrored()
    {
        var session = WithoutWitness();
        var witness = new Plan("1", "ULY");
        session.Insert(new Area("ULY"));
        session.Fire(_said).ShouldBe(["ULY"]);

        session.Insert(witness);
        session.Fire(_said).ShouldBeEmpty();

        session.Retract(witness);
        session.Fire(_said).ShouldBe(["ULY"]);
    }

    [Fact]
    public void Not_holds_again_when_the_fact_in_the_way_changes()
    {
        var session = WithoutWitness();
        var witness = new Plan("1", "ULY");
        session.InsertAll([new Area("ULY"), witness]);
        session.Fire(_said).ShouldBeEmpty();

        witness.Area = null;
        session.Update(witness);

        session.Fire(_said).ShouldBe(["ULY"]);
    }

    [Fact]
    public void Not_takes_off_a_match_that_waits()
    {
        var session = WithoutWitness();
        session.Insert(new Area("ULY"));

        session.Insert(new Plan("1", "ULY"));

        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void Not_without_facts_is_a_match_before_anything_comes()
    {
        var session = Rules.Session(rule =>
        {
            rule.When().Not<Plan>(p => p.Money > 0);
            rule.Then().Do(ctx => _said.Add($"{ctx.Match.Facts.Count()}"));
        });
        session.Agenda.IsEmpty.ShouldBeFalse();

        session.Fire(_said).ShouldBe(["0"]);
        session.Insert(new Plan("1"));
        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void Exists_and_Not_of_one_type_stand_side_by_side()
    {
        var session = Rules.Session(rule =>
        {
            rule.When().Exists<Plan>(p => p.Money > 0).Not<Plan>(p => p.Money < 0);
            rule.Then().Do(_ => _said.Add("fired"));
        });
        var debt = new Plan("2", money: -1);
        session.InsertAll([new Plan("1", money: 1), debt]);
        session.Fire(_said).ShouldBeEmpty();

        session.Retract(debt);
        session.Fire(_said).ShouldBe(["fired"]);
    }

    [Fact]
    public void Two_negations_of_the_same_facts_count_apart()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).Not<Plan>(p => p.Area == area.Code).Not<Plan>(p => p.Money == area.Need);
            rule.Then().Do(_ => _said.Add($"{area}"));
        });
        var both = new Plan("1", "ULY", 5);
        session.InsertAll([new Area("ULY", 5), new Area("ALM", 5), new Area("AST", 6), both]);
        session.Fire(_said).ShouldBe(["AST"]);

        both.Money = 0;
        session.Update(both);
        session.Fire(_said).ShouldBe(["ALM"]);
    }

    [Fact]
    public void All_holds_on_nothing_and_until_one_fact_fails()
    {
        var session = Everybody();
        session.Fire(_said).ShouldBe(["all"]);

        var poor = new Plan("1", "ULY", -1);
        session.Insert(poor);
        session.Fire(_said).ShouldBeEmpty();

        poor.Money = 1;
        session.Update(poor);
        session.Fire(_said).ShouldBe(["all"]);
    }

    [Fact]
    public void All_stays_one_match_while_it_stays_true()
    {
        var session = Everybody();
        var plan = new Plan("1", "ULY", 1);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["all"]);

        session.Update(plan);
        session.Insert(new Plan("2", "ULY", 2));
        session.Retract(plan);

        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void All_looks_at_its_base_only()
    {
        var session = Everybody();

        session.Insert(new Plan("1", area: null, money: -1));

        session.Fire(_said).ShouldBe(["all"]);
    }

    [Fact]
    public void All_of_an_outer_fact_is_decided_for_each()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            rule.When().Match(() => area).All<Plan>(p => p.Area == area.Code, p => p.Money >= area.Need);
            rule.Then().Do(_ => _said.Add($"{area}"));
        });

        session.InsertAll([new Area("ULY", 5), new Area("ALM", 1), new Area("AST"), new Plan("1", "ULY", 4), new Plan("2", "ALM", 1), new Plan("3", "ULY", 9)]);

        session.Fire(_said).ShouldBe(["ALM", "AST"]);
    }

    private ISession WithWitness() => Rules.Session(rule =>
    {
        Area area = default!;
        rule.When().Match(() => area).Exists<Plan>(p => p.Area == area.Code);
        rule.Then().Do(_ => _said.Add($"{area}"));
    });

    private ISession WithoutWitness() => Rules.Session(rule =>
    {
        Area area = default!;
        rule.When().Match(() => area).Not<Plan>(p => p.Area == area.Code);
        rule.Then().Do(_ => _said.Add($"{area}"));
    });

    private ISession Everybody() => Rules.Session(rule =>
    {
        rule.When().All<Plan>(p => p.Area != null, p => p.Money > 0, p => p.Money < 100);
        rule.Then().Do(_ => _said.Add("all"));
    });
}
