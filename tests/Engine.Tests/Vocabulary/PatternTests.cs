using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Match: which facts fill which pattern.</summary>
public sealed class PatternTests
{
    private readonly List<string> _said = [];

    private Func<Plan, bool> _isMeant = _ => true;

    [Fact]
    public void Without_facts_nothing_fires()
    {
        var session = Pairs();

        session.Fire().ShouldBe(0);
    }

    [Fact]
    public void Two_patterns_of_one_type_make_the_whole_product()
    {
        var session = Pairs();

        session.InsertAll([new Plan("1"), new Plan("2")]);

        session.Fire(_said).ShouldBe(["1 1", "1 2", "2 1", "2 2"]);
    }

    [Fact]
    public void A_fact_may_fill_two_patterns()
    {
        var session = Rules.Session(rule =>
        {
            Plan one = default!;
            Plan same = default!;
            rule.When().Match(() => one).Match(() => same, p => ReferenceEquals(p, one));
            rule.Then().Do(_ => _said.Add($"{one} {same}"));
        });

        session.InsertAll([new Plan("1"), new Plan("2")]);

        session.Fire(_said).ShouldBe(["1 1", "2 2"]);
    }

    [Fact]
    public void A_pattern_of_a_base_class_or_an_interface_takes_derived_facts()
    {
        var session = Rules.Session(
            rule =>
            {
                Animal animal = default!;
                rule.When().Match(() => animal);
                rule.Then().Do(_ => _said.Add($"animal {animal.Name}"));
            },
            rule =>
            {
                INamed named = default!;
                rule.When().Match(() => named, n => n.Name.Length == 3);
                rule.Then().Do(_ => _said.Add($"named {named.Name}"));
            });

        session.InsertAll([new Dog("Rex"), new Animal("Bat"), new Dog("Fido")]);

        session.Fire(_said).ShouldBe(["animal Rex", "animal Bat", "animal Fido", "named Rex", "named Bat"]);
    }

    [Fact]
    public void A_derived_fact_does_not_fill_the_pattern_of_its_sibling()
    {
        var session = Rules.Session(rule =>
        {
            rule.When().Match<Dog>();
            rule.Then().Do(ctx => _said.Add($"{ctx.Match.Facts.Single().Value!.GetType().Name}"));
        });

        session.InsertAll([new Animal("Bat"), new Dog("Rex")]);

        session.Fire(_said).ShouldBe(["Dog"]);
    }

    [Fact]
    public void Conditions_are_tried_in_the_order_written_until_one_fails()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => Note("first", p.Money > 0), p => Note("second", p.Area != null));
            rule.Then().Do(ctx => ctx.Halt());
        });

        session.Insert(new Plan("1"));
        _said.ShouldBe(["first"]);

        session.Insert(new Plan("2", money: 1));
        _said.ShouldBe(["first", "first", "second"]);
    }

    [Fact]
    public void Conditions_on_the_fact_alone_come_before_those_on_others()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => Note("join", p.Money < area.Need), p => Note("alone", p.Money > 0));
            rule.Then().Do(ctx => ctx.Halt());
        });

        session.InsertAll([new Area("ULY", 5), new Plan("1")]);

        _said.ShouldBe(["alone"]);
    }

    [Fact]
    public void A_delegate_of_the_rule_is_asked_anew_each_time()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => _isMeant(p));
            rule.Then().Do(_ => _said.Add($"{plan}"));
        });
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        _isMeant = _ => false;
        session.Update(plan);
        session.Fire(_said).ShouldBeEmpty();

        _isMeant = _ => true;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1"]);
    }

    [Fact]
    public void A_condition_may_compare_with_a_null_key_on_both_sides()
    {
        var session = Rules.Session(rule =>
        {
            Plan one = default!;
            Plan other = default!;
            rule.When().Match(() => one, p => p.Money == 1).Match(() => other, p => p.Money == 2, p => p.Area == one.Area);
            rule.Then().Do(_ => _said.Add($"{one} {other}"));
        });

        session.InsertAll([new Plan("1", null, 1), new Plan("2", "ULY", 1), new Plan("3", null, 2), new Plan("4", "ULY", 2)]);

        session.Fire(_said).ShouldBe(["1 3", "2 4"]);
    }

    [Fact]
    public void Three_patterns_are_joined_along_their_conditions()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            Note note = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Area == area.Code).Match(() => note, n => n.Text == plan.Name + area.Code);
            rule.Then().Do(_ => _said.Add($"{area} {plan} {note.Text}"));
        });

        session.InsertAll([new Note("1ULY"), new Note("1ALM"), new Plan("1", "ULY"), new Area("ULY"), new Area("ALM")]);

        session.Fire(_said).ShouldBe(["ULY 1 1ULY"]);
    }

    [Fact]
    public void A_match_lists_unnamed_patterns_too()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match<Area>(a => a.Need > 0).Match(() => plan).Exists<Note>().Not<Dog>();
            rule.Then().Do(ctx => _said.Add(string.Join(" ", ctx.Match.Facts.Select(fact => $"{fact.Type.Name}:{fact.Value}"))));
        });

        session.InsertAll([new Area("ULY", 1), new Plan("1"), new Note("n")]);

        session.Fire(_said).ShouldBe(["Area:ULY Plan:1"]);
    }

    [Fact]
    public void Values_are_facts_like_any_other()
    {
        var session = Rules.Session(rule =>
        {
            int number = default;
            Point point = default;
            rule.When().Match(() => number).Match(() => point, p => p.X == number);
            rule.Then().Do(_ => _said.Add($"{number} {point.Y}"));
        });

        session.InsertAll([1, 2, new Point(2, 7)]);

        session.Fire(_said).ShouldBe(["2 7"]);
        session.TryInsert(2).ShouldBeFalse();
        session.Retract(2);
        session.Fire(_said).ShouldBeEmpty();
    }

    private ISession Pairs() => Rules.Session(rule =>
    {
        Plan one = default!;
        Plan other = default!;
        rule.When().Match(() => one).Match(() => other);
        rule.Then().Do(_ => _said.Add($"{one} {other}"));
    });

    private bool Note(string what, bool result)
    {
        _said.Add(what);
        return result;
    }

    private interface INamed
    {
        string Name { get; }
    }

    private class Animal(string name) : INamed
    {
        public string Name => name;
    }

    private sealed class Dog(string name) : Animal(name);

    private readonly record struct Point(int X, int Y);
}
