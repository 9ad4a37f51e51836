using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Readings;

namespace RulesEngine.Engine.Tests.Network;

/// <summary>What of a join's conditions an index answers, shown by how often facts are looked at.</summary>
public sealed class JoinKeyTests
{
    private const int Many = 100;
    private readonly List<string> _said = [];

    [Fact]
    public void Absent_values_are_no_match_in_the_certain_reading_and_are_not_tried()
    {
        var rule = Rules.Define(SameYear)[0];
        var certain = new RuleCompiler().Compile([rule.Certain()]).CreateSession();
        Watched[] facts = [.. Years(Many / 2), .. Absent(Many / 2)];
        certain.InsertAll(facts);

        certain.Fire(_said).Length.ShouldBe(Many / 2);
        facts.Max(fact => fact.Reads).ShouldBeLessThan(20);
    }

    [Fact]
    public void Absent_values_match_everything_in_the_possible_reading_and_known_ones_are_found()
    {
        var rule = Rules.Define(SameYear)[0];
        var possible = new RuleCompiler().Compile([rule.Possible()]).CreateSession();
        var known = Years(Many);
        possible.InsertAll(known);
        possible.Fire(_said).Length.ShouldBe(Many);
        known.Max(fact => fact.Reads).ShouldBeLessThan(20);

        var absent = new Watched("absent");
        possible.Insert(absent);

        possible.Fire(_said).Length.ShouldBe(Many + Many + 1);
        absent.Year = 3;
        possible.Update(absent);
        possible.Fire(_said).ShouldBe(["3 absent", "absent absent", "absent 3"], ignoreOrder: true);
    }

    [Fact]
    public void Where_empty_means_any_the_others_are_found()
    {
        var session = Rules.Session(rule =>
        {
            Watched one = default!;
            Watched other = default!;
            rule.When().Match(() => one).Match(() => other, o => o.Year == null || o.Year == one.Year);
            rule.Then().Do(_ => _said.Add($"{one} {other}"));
        });
        var known = Years(Many);
        session.InsertAll(known);
        session.Insert(new Watched("any"));

        session.Fire(_said).Length.ShouldBe(Many + Many + 1);
        known.Max(fact => fact.Reads).ShouldBeLessThan(20);
    }

    [Fact]
    public void A_key_that_can_be_empty_leaves_the_search_to_one_that_cannot()
    {
        var session = Rules.Session(rule =>
        {
            Watched one = default!;
            Watched other = default!;
            rule.When().Match(() => one).Match(() => other, o => (o.Year == null || o.Year == one.Year) && o.Name == one.Name);
            rule.Then().Do(_ => _said.Add($"{one} {other}"));
        });
        Watched[] facts = [.. Enumerable.Range(0, Many).Select(i => new Watched($"{i}"))];
        session.InsertAll(facts);

        session.Fire(_said).Length.ShouldBe(Many);
        facts.Max(fact => fact.Reads).ShouldBeLessThan(20);
    }

    [Fact]
    public void A_part_about_one_fact_alone_is_tested_once_a_fact()
    {
        var session = Rules.Session(rule =>
        {
            Watched one = default!;
            Watched other = default!;
            rule.When().Match(() => one).Match(() => other, o => o.Year > Many - 2 && one.Year > Many - 2 && o.Name != one.Name + "?");
            rule.Then().Do(_ => _said.Add($"{one} {other}"));
        });
        var facts = Years(Many);
        session.InsertAll(facts);

        session.Fire(_said).ShouldBe([$"{Many - 1} {Many - 1}"]);
        facts.Max(fact => fact.Reads).ShouldBeLessThan(20);
    }

    [Fact]
    public void A_part_about_one_fact_alone_is_still_guarded_by_the_parts_before_it()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Match(() => plan, p => p.Money > area.Need && p.Area!.Length == 3);
            rule.Then().Do(_ => _said.Add($"{area} {plan}"));
        });
        session.InsertAll([new Area("ALM", 5), new Plan("no money"), new Plan("some", "ALM", 6)]);

        session.Fire(_said).ShouldBe(["ALM some"]);
        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Insert(new Plan("nowhere", null, 7)));
    }

    private void SameYear(WrittenRule rule)
    {
        Watched one = default!;
        Watched other = default!;
        rule.When().Match(() => one).Match(() => other, o => o.Year == one.Year);
        rule.Then().Do(_ => _said.Add($"{one} {other}"));
    }

    private static Watched[] Years(int count) => [.. Enumerable.Range(0, count).Select(i => new Watched($"{i}") { Year = i })];

    private static Watched[] Absent(int count) => [.. Enumerable.Range(0, count).Select(i => new Watched($"absent {i}"))];

    private sealed class Watched(string name)
    {
        private int? _year;

        public int Reads { get; private set; }

        public string Name => name;

        public int? Year
        {
            get
            {
                Reads++;
                return _year;
            }
            set => _year = value;
        }

        public override string ToString() => name;
    }
}
