using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Network;

/// <summary>Expressions that differ only in the objects they hold on to are compiled once. No rule may see what belongs to another.</summary>
public sealed class SharedCodeTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Each_rule_compares_with_what_it_captured_itself()
    {
        var session = Rules.Session(RicherThan(10), RicherThan(20), RicherThan(30));

        session.Insert(new Plan("one", money: 25));

        session.Fire(_said).ShouldBe(["one is richer than 10", "one is richer than 20"]);
    }

    [Fact]
    public void Each_rule_compares_with_its_own_member_in_every_kind_of_condition()
    {
        var session = Session(new OwnShare(_said, 1), new OwnShare(_said, 2), new OwnShare(_said, 3));

        session.InsertAll([new Area("ULY", need: 2), new Plan("one", "ULY", 1), new Plan("two", "ULY", 2), new Plan("three", "ULY", 3)]);

        session.Fire(_said).ShouldBe(["2: ULY 5 two", "2: ULY 5 three"]);
    }

    [Fact]
    public void What_a_rule_holds_is_read_when_it_is_needed()
    {
        var changing = new Changing(_said) { Least = 10 };
        var session = Session(new Changing(_said) { Least = 5 }, changing);
        var plan = new Plan("one", money: 7);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["5"]);

        changing.Least = 6;
        session.Update(plan);

        session.Fire(_said).ShouldBe(["5", "6"]);
    }

    [Fact]
    public void An_inner_lambda_reads_what_its_rule_captured()
    {
        var session = Rules.Session(WithPart("roof"), WithPart("wall"));

        session.Insert(new Plan("one") { Parts = ["wall", "floor"] });

        session.Fire(_said).ShouldBe(["one has wall"]);
    }

    [Fact]
    public void An_inner_lambda_that_reads_the_fact_reads_each_fact()
    {
        Action<WrittenRule> ownName = rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan, p => p.Parts.Any(part => part == p.Name));
            rule.Then().Do(_ => _said.Add(plan.Name));
        };
        var session = Rules.Session(ownName, ownName);

        session.InsertAll([new Plan("one") { Parts = ["one"] }, new Plan("two") { Parts = ["one"] }]);

        session.Fire(_said).ShouldBe(["one", "one"]);
    }

    [Fact]
    public void Conditions_of_other_numbers_are_other_conditions()
    {
        Action<WrittenRule> first = rule => Needy(rule, rule => rule.Match<Area>(a => a.Need > 1));
        Action<WrittenRule> second = rule => Needy(rule, rule => rule.Match<Area>(a => a.Need > 2));
        var session = Rules.Session(first, second);

        session.Insert(new Area("ULY", need: 2));

        session.Fire(_said).ShouldBe(["found"]);
    }

    [Fact]
    public void Sessions_in_parallel_share_the_code_from_their_first_fact_on()
    {
        var factory = Rules.Compile(WithPart("roof"), WithPart("wall"), RicherThan(1), RicherThan(2));

        Parallel.For(0, 8, _ =>
        {
            var session = factory.CreateSession();
            session.Insert(new Plan("one", money: 2) { Parts = ["wall"] });
            session.Agenda.IsEmpty.ShouldBeFalse();
        });
    }

    private static ISession Session(params Rule[] rules) => new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();

    private Action<WrittenRule> RicherThan(int least) => rule =>
    {
        Plan plan = default!;
        rule.When().Match(() => plan, p => p.Money > least);
        rule.Then().Do(_ => _said.Add($"{plan} is richer than {least}"));
    };

    private Action<WrittenRule> WithPart(string part) => rule =>
    {
        Plan plan = default!;
        rule.When().Match(() => plan, p => p.Parts.Any(p => p == part));
        rule.Then().Do(_ => _said.Add($"{plan} has {part}"));
    };

    private void Needy(WrittenRule rule, Action<ILeftHandSideExpression> match)
    {
        match(rule.When());
        rule.Then().Do(_ => _said.Add("found"));
    }

    private sealed class Changing(List<string> said) : Rule
    {
        public int Least { get; set; }

        public override void Define()
        {
            Plan plan = default!;
            When().Match(() => plan, p => p.Money > Least);
            Then().Do(_ => said.Add(Least.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private sealed class OwnShare(List<string> said, int own) : Rule
    {
        public override void Define()
        {
            Area area = default!;
            Plan plan = default!;
            IEnumerable<Plan> richer = default!;
            var total = 0;
            When()
                .Match(() => area, a => a.Need == own)
                .Match(() => plan, p => p.Area == area.Code, p => p.Money * area.Need >= own * own)
                .Query(() => richer, q => q.Match<Plan>(p => p.Area == area.Code, p => p.Money >= own).Collect())
                .Let(() => total, () => richer.Sum(p => p.Money * own) / own)
                .Having(() => total > own);
            Filter().Where(() => total + own == 7);
            Then().Do(_ => said.Add($"{own}: {area} {total} {plan}"));
        }
    }
}
