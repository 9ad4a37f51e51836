using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Network;

/// <summary>Of many rules that compare a member with constants, the member's value finds those that can hold.</summary>
public sealed class ConstantIndexTests
{
    private static readonly string s_window = "window";
    private readonly List<string> _said = [];

    private enum Kind
    {
        Roof = 1,
        Wall,
        Floor,
    }

    [Fact]
    public void The_value_is_read_once_however_many_constants_it_is_compared_with()
    {
        var session = Rules.Session(Counted(1), Counted(2), Counted(3), Counted(4), Counted(5));
        var facts = Enumerable.Range(0, 10).Select(i => new Counting(i)).ToArray();

        session.InsertAll(facts);

        facts.Sum(fact => fact.Reads).ShouldBe(10);
        session.Fire(_said).ShouldBe(["1", "2", "3", "4", "5"]);
    }

    [Fact]
    public void Enums_nullables_texts_and_truths_are_found_and_so_is_null()
    {
        var session = Rules.Session(
            Found("roof", p => p.Kind == Kind.Roof),
            Found("wall", p => Kind.Wall == p.Kind),
            Found("floor and cheap", p => p.Kind == Kind.Floor && p.Price < 10),
            Found("perhaps roof", p => p.Perhaps == Kind.Roof),
            Found("perhaps wall", p => p.Perhaps == Kind.Wall),
            Found("perhaps nothing", p => p.Perhaps == null),
            Found("by name", p => p.Name == "door"),
            Found("by a name that stays", p => p.Name == s_window),
            Found("by no name", p => p.Name == null),
            Found("by empty name", p => p.Name == ""),
            Found("open", p => p.IsOpen),
            Found("open and cheap", p => p.IsOpen && p.Price < 10),
            Found("closed", p => !p.IsOpen),
            Found("one", p => p.Price == 1m),
            Found("two", p => p.Price == 2m),
            Found("three", p => p.Price == 3m));

        session.Insert(new Part { Kind = Kind.Floor, Perhaps = null, Name = "door", IsOpen = true, Price = 2.00m });
        session.Fire(_said).ShouldBe(["floor and cheap", "perhaps nothing", "by name", "open", "open and cheap", "two"]);

        session.Insert(new Part { Name = "window", Perhaps = Kind.Floor });
        session.Fire(_said).ShouldBe(["by a name that stays", "closed"]);

        session.InsertAll([new Part { Kind = Kind.Wall, Perhaps = Kind.Wall, Name = "", Price = 30 }, new Part { Kind = Kind.Roof, Perhaps = Kind.Roof, Name = null, Price = 3 }]);
        session.Fire(_said).ShouldBe(["roof", "wall", "perhaps roof", "perhaps wall", "by no name", "by empty name", "closed", "closed", "three"]);
    }

    [Fact]
    public void Rules_are_told_in_order_of_their_conditions_found_or_not()
    {
        var session = Rules.Session(
            Found("any", p => p.Price >= 0),
            Found("1", p => p.Price == 1),
            Found("small", p => p.Price < 2),
            Found("2", p => p.Price == 2),
            Found("3", p => p.Price == 3),
            Found("every", p => p.Name == null));

        session.InsertAll([new Part { Price = 2 }, new Part { Price = 1 }]);

        session.Fire(_said).ShouldBe(["any", "any", "1", "small", "2", "every", "every"]);
    }

    [Fact]
    public void A_fact_whose_value_changes_goes_over_to_other_rules()
    {
        var session = Rules.Session(Need(1), Need(2), Need(3));
        var area = new Area("ULY", need: 1);
        session.Insert(area);
        session.Fire(_said).ShouldBe(["1"]);

        area.Need = 3;
        session.Update(area);
        session.Fire(_said).ShouldBe(["3"]);

        session.Retract(area);
        session.InsertAll([new Area("ALM", need: 2), new Area("ULY", need: 4)]);
        session.Fire(_said).ShouldBe(["2"]);
    }

    [Fact]
    public void A_variable_that_may_change_is_no_constant()
    {
        var wanted = 1;
        var session = Rules.Session(Need(7), Need(8), Need(9), rule =>
        {
            Area area = default!;
            rule.When().Match(() => area, a => a.Need == wanted);
            rule.Then().Do(_ => _said.Add("wanted"));
        });

        wanted = 2;
        session.Insert(new Area("ULY", need: 2));

        session.Fire(_said).ShouldBe(["wanted"]);
    }

    [Fact]
    public void A_value_that_throws_is_heard_of_for_each_condition_that_reads_it()
    {
        var session = Rules.Session(Counted(1), Counted(2), Counted(3));
        var failed = new List<string>();
        session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            failed.Add(e.Rules.Single().Name);
            e.IsHandled = true;
        };

        session.InsertAll([new Counting(2), new Counting(-1), new Counting(3)]);

        failed.ShouldBe(["R1", "R2", "R3"]);
        session.Fire(_said).ShouldBe(["2", "3"]);
    }

    [Fact]
    public void A_value_that_throws_keeps_the_batch_out_unless_somebody_deals_with_it()
    {
        var session = Rules.Session(Counted(1), Counted(2), Counted(3));

        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.InsertAll([new Counting(2), new Counting(-1)]))
            .Expression.ShouldBe("counting => (counting.Value == 1)");

        session.Agenda.IsEmpty.ShouldBeTrue();
        session.Query<Counting>().ShouldBeEmpty();
    }

    [Fact]
    public void Who_watches_sees_every_condition_asked()
    {
        var session = Rules.Session(Need(1), Need(2), Need(3));
        var seen = new List<string>();
        session.Events.LhsExpressionEvaluatedEvent += (_, e) => seen.Add($"{e.Rules.Single().Name} {e.Result}");

        session.Insert(new Area("ULY", need: 2));

        seen.ShouldBe(["R1 False", "R2 True", "R3 False"]);
    }

    [Fact]
    public void Who_counts_sees_every_condition_look_at_every_fact()
    {
        var session = Rules.Session(Need(1), Need(2), Need(3));
        session.Metrics.IsEnabled = true;

        session.InsertAll([new Area("A", need: 2), new Area("B", need: 3), new Area("C", need: 2)]);

        session.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Selection).Select(node => session.Metrics.FindByNodeId(node.Id)!)
            .Select(condition => (condition.InsertInputCount, condition.InsertOutputCount))
            .ShouldBe([(3, 0), (3, 2), (3, 1)]);
    }

    [Fact]
    public void Whatever_is_found_by_value_is_what_asking_each_would_find()
    {
        Action<WrittenRule>[] rules =
        [
            Named("1", p => p.Kind == (Kind)2),
            Named("2", p => p.Kind == Kind.Roof && p.Price > 1),
            Named("3", p => p.Kind == Kind.Floor),
            Named("4", p => p.Perhaps == Kind.Floor),
            Named("5", p => p.Perhaps == null),
            Named("6", p => p.Perhaps == Kind.Wall && p.IsOpen),
            Named("7", p => p.IsOpen),
            Named("8", p => p.Price > 2),
        ];
        var alone = rules.Select(rule => Rules.Compile(rule)).ToArray();
        var parts = Gen.Choose(0, 999).Select(PartOf);
        var cases = from chosen in Gen.Choose(0, rules.Length - 1).ListOf(12)
                    from first in parts.ListOf(8)
                    from second in parts.ListOf(8)
                    select (Chosen: chosen.ToArray(), First: first.ToArray(), Second: second.ToArray());

        Prop.ForAll(cases.ToArbitrary(), given =>
        {
            var together = Replay(Rules.Session([.. given.Chosen.Select(rule => rules[rule])]), given.First, given.Second);
            var each = given.Chosen.SelectMany(rule => Replay(alone[rule].CreateSession(), given.First, given.Second)).ToList();
            together.Order().ShouldBe(each.Order());
        }).QuickCheckThrowOnFailure();
    }

    private List<string> Replay(ISession session, Part[] first, Part[] second)
    {
        _said.Clear();
        var (parts, others) = (first.Select(part => part.Copy()).ToArray(), second.Select(part => part.Copy()).ToArray());
        session.InsertAll(parts);
        foreach (var part in others)
            session.Insert(part);
        session.Fire();
        foreach (var part in parts)
            (part.Kind, part.IsOpen) = (part.Kind == Kind.Roof ? Kind.Wall : Kind.Roof, !part.IsOpen);
        session.UpdateAll(parts);
        session.Retract(others[0]);
        session.Fire();
        return [.. _said];
    }

    private static Part PartOf(int seed) => new()
    {
        Name = $"{seed}",
        Kind = (Kind)(1 + (seed % 3)),
        Perhaps = seed % 4 == 0 ? null : (Kind)(seed % 4),
        IsOpen = seed % 5 < 2,
        Price = seed % 7,
    };

    private Action<WrittenRule> Named(string name, Expression<Func<Part, bool>> condition) => rule =>
    {
        Part part = default!;
        rule.When().Match(() => part, condition);
        rule.Then().Do(_ => _said.Add($"{name} {part.Name}"));
    };

    private Action<WrittenRule> Found(string word, Expression<Func<Part, bool>> condition) => rule =>
    {
        Part part = default!;
        rule.When().Match(() => part, condition);
        rule.Then().Do(_ => _said.Add(word));
    };

    private Action<WrittenRule> Need(int need) => need switch
    {
        1 => Area(a => a.Need == 1, "1"),
        2 => Area(a => a.Need == 2, "2"),
        3 => Area(a => a.Need == 3, "3"),
        7 => Area(a => a.Need == 7, "7"),
        8 => Area(a => a.Need == 8, "8"),
        _ => Area(a => a.Need == 9, "9"),
    };

    private Action<WrittenRule> Area(Expression<Func<Area, bool>> condition, string word) => rule =>
    {
        Area area = default!;
        rule.When().Match(() => area, condition);
        rule.Then().Do(_ => _said.Add(word));
    };

    private Action<WrittenRule> Counted(int value)
    {
        Expression<Func<Counting, bool>> condition = value switch
        {
            1 => c => c.Value == 1,
            2 => c => c.Value == 2,
            3 => c => c.Value == 3,
            4 => c => c.Value == 4,
            _ => c => c.Value == 5,
        };
        return rule =>
        {
            Counting counting = default!;
            rule.When().Match(() => counting, condition);
            rule.Then().Do(_ => _said.Add($"{value}"));
        };
    }

    private sealed class Counting(int value)
    {
        public int Reads { get; private set; }

        public int Value
        {
            get
            {
                Reads++;
                return value < 0 ? throw new InvalidOperationException("No value.") : value;
            }
        }
    }

    private sealed class Part
    {
        public string? Name { get; init; }

        public Kind Kind { get; set; }

        public Kind? Perhaps { get; init; }

        public bool IsOpen { get; set; }

        public decimal Price { get; init; }

        public Part Copy() => (Part)MemberwiseClone();
    }
}
