using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Network;

public sealed class JoinTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void A_fact_meets_the_facts_its_condition_names()
    {
        var session = Rules.Session(PlansOfAreas);
        session.InsertAll([new Area("ALM"), new Area("ULY"), new Plan("one", "ULY"), new Plan("two", "ALM"), new Plan("three", "ULY")]);

        session.Fire(_said).ShouldBe(["ALM two", "ULY one", "ULY three"]);
    }

    [Fact]
    public void A_fact_that_changes_its_key_leaves_its_old_partners()
    {
        var session = Rules.Session(PlansOfAreas);
        var plan = new Plan("one", "ULY");
        session.InsertAll([new Area("ALM"), new Area("ULY"), plan]);
        session.Fire(_said).ShouldBe(["ULY one"]);

        plan.Area = "ALM";
        session.Update(plan);

        session.Fire(_said).ShouldBe(["ALM one"]);
        session.Retract(plan);
        session.Agenda.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_fact_retracted_after_its_key_changed_leaves_no_match()
    {
        var session = Rules.Session(PlansOfAreas);
        var plan = new Plan("one", "ULY");
        session.InsertAll([new Area("ULY"), plan]);

        plan.Area = "ALM";
        session.Retract(plan);

        session.Agenda.IsEmpty.ShouldBeTrue();
        session.Insert(new Area("ALM"));
        session.Agenda.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Null_equals_null_as_in_C_sharp()
    {
        var session = Rules.Session(rule =>
        {
            Plan one = default!;
            Plan other = default!;
            rule.When().Match(() => one, p => p.Name == "one").Match(() => other, p => p.Name == "other", p => p.Area == one.Area);
            rule.Then().Do(_ => _said.Add($"{one} {other}"));
        });
        session.InsertAll([new Plan("one"), new Plan("other")]);

        session.Fire(_said).ShouldBe(["one other"]);
    }

    [Fact]
    public void Not_a_number_equals_nothing()
    {
        var session = Rules.Session(rule =>
        {
            Measured one = default!;
            Measured other = default!;
            rule.When().Match(() => one).Match(() => other, m => m.Value == one.Value);
            rule.Then().Do(_ => _said.Add($"{one.Value}={other.Value}"));
        });
        session.InsertAll([new Measured(double.NaN), new Measured(0.0), new Measured(-0.0)]);

        session.Fire(_said).Length.ShouldBe(4);
    }

    [Fact]
    public void What_goes_with_any_goes_with_NaN_too()
    {
        var session = Rules.Session(
            rule =>
            {
                Measured one = default!;
                Measured other = default!;
                rule.When().Match(() => one).Match(() => other, m => m.Value < 0 || m.Value == one.Value);
                rule.Then().Do(_ => _said.Add($"{one.Value} with {other.Value}"));
            },
            rule =>
            {
                Measured one = default!;
                rule.When().Match(() => one).Not<Measured>(m => m.Value < 0 || m.Value == one.Value);
                rule.Then().Do(_ => _said.Add($"{one.Value} alone"));
            });
        session.InsertAll([new Measured(double.NaN), new Measured(2)]);
        session.Fire(_said).ShouldBe(["2 with 2", "NaN alone"], ignoreOrder: true);

        session.Insert(new Measured(-1));
        session.Fire(_said).ShouldBe(["NaN with -1", "2 with -1", "-1 with -1"], ignoreOrder: true);
    }

    [Fact]
    public void A_fact_that_fills_patterns_with_different_conditions_stays_joined_to_itself_when_its_key_changes()
    {
        var session = Rules.Session(rule =>
        {
            Plan one = default!;
            Plan other = default!;
            rule.When().Match(() => one, p => p.Money >= 0).Match(() => other, p => p.Area == one.Area);
            rule.Then().Do(context => _said.Add($"{context.Match.Trigger} {one} {other}"));
        });
        var plan = new Plan("p", "A");
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["Created p p"]);

        plan.Area = "B";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["Updated p p"]);
    }

    [Fact]
    public void Facts_whose_common_key_changes_in_one_call_stay_joined()
    {
        var session = Rules.Session(
            rule =>
            {
                Area area = default!;
                Plan plan = default!;
                rule.When().Match(() => area).Match(() => plan, p => p.Area == area.Code);
                rule.Then().Do(context => _said.Add($"{context.Match.Trigger} {area} {plan}"));
            },
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan).Exists<Area>(a => a.Code == plan.Area);
                rule.Then().Do(context => _said.Add($"{context.Match.Trigger} {plan}")).Undo(_ => _said.Add($"no {plan}"));
            });
        var area = new Area("A");
        var plan = new Plan("p", "A");
        session.InsertAll([area, plan]);
        session.Fire(_said).ShouldBe(["Created A p", "Created p"]);

        (area.Code, plan.Area) = ("B", "B");
        session.UpdateAll([area, plan]);
        session.Fire(_said).ShouldBe(["Updated B p", "Updated p"]);
    }

    [Fact]
    public void Types_without_an_operator_are_compared_by_reference()
    {
        var session = Rules.Session(rule =>
        {
            Holder one = default!;
            Holder other = default!;
            rule.When().Match(() => one).Match(() => other, h => h.Key == one.Key);
            rule.Then().Do(_ => _said.Add($"{one.Name}{other.Name}"));
        });
        var shared = new EqualToAll();
        session.InsertAll([new Holder("a", shared), new Holder("b", shared), new Holder("c", new EqualToAll())]);

        session.Fire(_said).ShouldBe(["aa", "ab", "ba", "bb", "cc"], ignoreOrder: true);
    }

    [Fact]
    public void The_rest_of_a_condition_is_tested_on_equal_keys_only()
    {
        var tested = 0;
        bool Costs(Plan plan)
        {
            tested++;
            return plan.Money > 10;
        }

        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            Func<Plan, bool> costs = Costs;
            rule.When().Match(() => area).Match(() => plan, p => p.Area == area.Code && costs(p) && p.Money > area.Need);
            rule.Then().Do(_ => _said.Add($"{area} {plan}"));
        });
        session.InsertAll(Enumerable.Range(0, 100).Select(i => new Area($"A{i}", 15)));
        session.InsertAll(Enumerable.Range(0, 100).Select(i => new Plan($"P{i}", $"A{i}", i)));

        session.Fire(_said).Length.ShouldBe(84);
        tested.ShouldBe(100);
    }

    [Fact]
    [Trait("Defect", "D23")]
    public void Equal_keys_are_found_and_not_searched_for()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Counted counted = default!;
            rule.When().Match(() => area).Match(() => counted, c => c.Number == area.Need);
            rule.Then().Do(_ => _said.Add($"{area}"));
        });
        session.InsertAll(Enumerable.Range(0, 100).Select(i => new Area($"{i}", i)));
        var counted = Enumerable.Range(0, 100).Select(i => new Counted(i)).ToArray();
        session.InsertAll(counted);

        session.Fire(_said).Length.ShouldBe(100);
        counted.Max(c => c.Reads).ShouldBe(1);
    }

    [Fact]
    public void A_key_that_cannot_be_computed_shows_where_the_condition_is_evaluated()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Area != null && p.Area.Length == area.Code.Length);
            rule.Then().Do(_ => _said.Add($"{area} {plan}"));
        });
        session.InsertAll([new Plan("none"), new Plan("one", "ULY"), new Area("ALM")]);

        session.Fire(_said).ShouldBe(["ALM one"]);
    }

    [Fact]
    public void Self_joins_produce_each_pair_once_in_order_of_arrival()
    {
        var session = Rules.Session(rule =>
        {
            Area one = default!;
            Area other = default!;
            rule.When().Match(() => one).Match(() => other, o => o != one);
            rule.Then().Do(_ => _said.Add($"{one}{other}"));
        });
        session.InsertAll([new Area("1"), new Area("2")]);
        session.Insert(new Area("3"));

        session.Fire(_said).ShouldBe(["12", "21", "31", "32", "13", "23"]);
    }

    [Fact]
    public void Batches_pair_left_by_left_in_order_of_arrival()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan);
            rule.Then().Do(_ => _said.Add($"{area}{plan}"));
        });
        session.InsertAll([new Plan("1"), new Area("a"), new Plan("2"), new Area("b")]);

        session.Fire(_said).ShouldBe(["a1", "a2", "b1", "b2"]);
    }

    [Fact]
    public void A_fact_joined_to_itself_stays_joined_when_its_key_changes()
    {
        var session = Rules.Session(rule =>
        {
            Plan one = default!;
            Plan other = default!;
            rule.When().Match(() => one).Match(() => other, p => p.Area == one.Area);
            rule.Then().Do(ctx => _said.Add($"{one}{other} {ctx.Match.Trigger}"));
        });
        var plan = new Plan("1", "ALM");
        session.Insert(plan);
        session.Fire();

        plan.Area = "ULY";
        session.Update(plan);

        session.Fire(_said).ShouldBe(["11 Updated"]);
    }

    [Fact]
    public void Many_patterns_make_no_difference()
    {
        var session = Rules.Session(rule =>
        {
            Area a = default!, b = default!, c = default!, d = default!, e = default!, f = default!, g = default!, h = default!, i = default!, j = default!;
            rule.When()
                .Match(() => a, x => x.Code == "0").Match(() => b, x => x.Code == "1").Match(() => c, x => x.Code == "2")
                .Match(() => d, x => x.Code == "3").Match(() => e, x => x.Code == "4").Match(() => f, x => x.Code == "5")
                .Match(() => g, x => x.Code == "6").Match(() => h, x => x.Code == "7").Match(() => i, x => x.Code == "8")
                .Match(() => j, x => x.Need == a.Need + b.Need + c.Need + d.Need + e.Need + f.Need + g.Need + h.Need + i.Need);
            rule.Then().Do(_ => _said.Add($"{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}"));
        });
        session.InsertAll(Enumerable.Range(0, 9).Select(n => new Area($"{n}", n)));
        session.Insert(new Area("!", 36));

        session.Fire(_said).ShouldBe(["012345678!"]);
    }

    private void PlansOfAreas(WrittenRule rule)
    {
        Area area = default!;
        Plan plan = default!;
        rule.When().Match(() => area).Match(() => plan, p => p.Area == area.Code);
        rule.Then().Do(_ => _said.Add($"{area} {plan}"));
    }

    private sealed class Counted(int number)
    {
        public int Reads { get; private set; }

        public int Number
        {
            get
            {
                Reads++;
                return number;
            }
        }
    }

    private sealed class Measured(double value)
    {
        public double Value => value;
    }

    private sealed class Holder(string name, EqualToAll key)
    {
        public string Name => name;

        public EqualToAll Key => key;
    }

    private sealed class EqualToAll
    {
        public override bool Equals(object? obj) => obj is EqualToAll;

        public override int GetHashCode() => 0;
    }
}
