using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Queries that end in one collection: Collect, OrderBy, ToLookup.</summary>
public sealed class CollectionTests
{
    private readonly List<string> _said = [];

    private readonly List<object> _seen = [];

    [Fact]
    public void An_empty_collection_is_a_match_before_anything_comes()
    {
        var session = Collecting();

        session.Fire(_said).ShouldBe([""]);
    }

    [Fact]
    public void A_collection_that_must_not_be_empty_says_so()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Plan> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>().Collect().Where(c => c.Any()));
            rule.Then().Do(_ => _said.Add(string.Join(",", plans)));
        });
        session.Fire(_said).ShouldBeEmpty();

        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["1"]);

        session.Retract(plan);
        session.Fire(_said).ShouldBeEmpty();
    }

    [Fact]
    public void Facts_are_collected_in_order_of_arrival()
    {
        var session = Collecting();
        var first = new Plan("1");
        session.InsertAll([first, new Plan("2"), new Plan("3")]);
        session.Fire(_said).ShouldBe(["1,2,3"]);

        session.Update(first);
        session.Fire(_said).ShouldBe(["1,2,3"]);

        session.Retract(first);
        session.Insert(first);
        session.Fire(_said).ShouldBe(["2,3,1"]);
    }

    [Fact]
    public void The_collection_is_one_object_that_lives_on()
    {
        var session = Collecting();
        session.Insert(new Plan("1"));
        session.Fire();
        session.Insert(new Plan("2"));
        session.Fire();

        _seen.Distinct().Count().ShouldBe(1);
        ((IEnumerable<Plan>)_seen[0]).Select(plan => plan.Name).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void An_update_that_changes_nothing_in_the_collection_fires_again()
    {
        var session = Collecting();
        var plan = new Plan("1");
        session.Insert(plan);
        session.Fire();

        session.Update(plan);

        session.Fire(_said).ShouldBe(["1"]);
    }

    [Fact]
    public void A_collection_knows_the_facts_it_is_made_of()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Plan> plans = default!;
            rule.When().Query(() => plans, q => q.Match<Plan>(p => p.Money > 0).Where(p => p.Area != null).Collect());
            rule.Then().Do(ctx => _said.Add(Source(ctx)));
        });

        session.InsertAll([new Plan("1", "ULY", 1), new Plan("2", "ULY"), new Plan("3", null, 1), new Plan("4", "ALM", 1)]);

        session.Fire(_said).ShouldBe(["Aggregate: 1,4"]);
    }

    [Fact]
    public void Each_outer_fact_has_a_collection_of_its_own_even_an_empty_one()
    {
        var session = ByArea();
        var area = new Area("AST");
        session.InsertAll([new Area("ULY"), area, new Plan("1", "ULY"), new Plan("2", "ULY"), new Plan("3", "ALM")]);
        session.Fire(_said).ShouldBe(["ULY: 1,2", "AST: "]);

        session.Retract(area);
        session.Insert(new Plan("4", "AST"));
        session.Fire(_said).ShouldBeEmpty();

        session.Insert(area);
        session.Fire(_said).ShouldBe(["AST: 4"]);
    }

    [Fact]
    public void A_fact_of_another_group_leaves_a_collection_alone()
    {
        var session = ByArea();
        session.InsertAll([new Area("ULY"), new Area("ALM")]);
        session.Fire();

        session.Insert(new Plan("1", "ALM"));

        session.Fire(_said).ShouldBe(["ALM: 1"]);
    }

    [Fact]
    public void Sorting_keeps_arrival_among_equals_and_puts_null_first()
    {
        var session = Sorted(q => q.OrderBy(p => p.Area));

        session.InsertAll([new Plan("1", "b"), new Plan("2", "a"), new Plan("3"), new Plan("4", "a"), new Plan("5")]);

        session.Fire(_said).ShouldBe(["3,5,2,4,1"]);
    }

    [Fact]
    public void Sorting_downwards_puts_null_last()
    {
        var session = Sorted(q => q.OrderByDescending(p => p.Area));

        session.InsertAll([new Plan("1"), new Plan("2", "a"), new Plan("3", "b"), new Plan("4", "a")]);

        session.Fire(_said).ShouldBe(["3,2,4,1"]);
    }

    [Fact]
    public void A_chain_of_keys_may_change_direction()
    {
        var session = Sorted(q => q.OrderBy(p => p.Area).ThenByDescending(p => p.Money).ThenBy(p => p.Name).ThenByDescending(p => p.Parts.Count));

        session.InsertAll([new Plan("3", "a", 1), new Plan("2", "a", 2), new Plan("1", "b", 9), new Plan("4", "a", 2), new Plan("0", "a", 1)]);

        session.Fire(_said).ShouldBe(["2,4,0,3,1"]);
    }

    [Fact]
    public void A_fact_whose_key_changes_moves()
    {
        var session = Sorted(q => q.OrderBy(p => p.Money));
        var plan = new Plan("1", money: 1);
        session.InsertAll([plan, new Plan("2", money: 2), new Plan("3", money: 3)]);
        session.Fire();

        plan.Money = 3;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["2,3,1"]);

        session.Retract(plan);
        session.Fire(_said).ShouldBe(["2,3"]);
    }

    [Fact]
    public void What_is_sorted_can_be_filtered_and_projected()
    {
        var session = Rules.Session(rule =>
        {
            string names = default!;
            rule.When().Query(() => names, q => q.Match<Plan>().Collect().OrderBy(p => p.Money).Where(c => c.Count() > 1).Select(c => string.Join(",", c)));
            rule.Then().Do(_ => _said.Add(names));
        });
        session.Insert(new Plan("1", money: 2));
        session.Fire(_said).ShouldBeEmpty();

        session.Insert(new Plan("2", money: 1));
        session.Fire(_said).ShouldBe(["2,1"]);
    }

    [Fact]
    public void A_lookup_counts_keys_and_gives_nothing_for_an_unknown_one()
    {
        IKeyedLookup<string?, string>? lookup = null;
        var session = Rules.Session(rule =>
        {
            IKeyedLookup<string?, string> names = default!;
            rule.When().Query(() => names, q => q.Match<Plan>().Collect().ToLookup(p => p.Area, p => p.Name));
            rule.Then().Do(_ => Keep(_seen, names));
        });
        session.InsertAll([new Plan("1", "a"), new Plan("2"), new Plan("3", "a")]);
        session.Fire();

        lookup = (IKeyedLookup<string?, string>)_seen[0];
        lookup.Count.ShouldBe(2);
        lookup.Keys.ShouldBe(["a", null]);
        lookup["a"].ShouldBe(["1", "3"]);
        lookup[null].ShouldBe(["2"]);
        lookup["z"].ShouldBeEmpty();
        lookup.Contains("a").ShouldBeTrue();
        lookup.Contains("z").ShouldBeFalse();
        lookup.Select(group => $"{group.Key ?? "-"}{group.Count()}").ShouldBe(["a2", "-1"]);
    }

    [Fact]
    public void An_empty_lookup_is_a_match_and_the_fact_itself_may_be_the_key()
    {
        var session = Rules.Session(rule =>
        {
            IKeyedLookup<Note, Note> notes = default!;
            rule.When().Query(() => notes, q => q.Match<Note>().Collect().ToLookup());
            rule.Then().Do(_ => _said.Add($"{notes.Count}"));
        });
        session.Fire(_said).ShouldBe(["0"]);

        session.InsertAll([new Note("a"), new Note("b")]);
        session.Fire(_said).ShouldBe(["2"]);
    }

    [Fact]
    public void A_lookup_of_an_outer_fact_holds_its_facts_only()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            IKeyedLookup<int, Plan> plans = default!;
            rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Area == area.Code).Collect().ToLookup(p => p.Money));
            rule.Then().Do(_ => _said.Add($"{area} {string.Join(" ", plans.Select(group => $"{group.Key}:{string.Join(",", group)}"))}"));
        });

        session.InsertAll([new Area("ULY"), new Area("ALM"), new Plan("1", "ULY", 5), new Plan("2", "ULY", 5), new Plan("3", "ALM", 1)]);

        session.Fire(_said).ShouldBe(["ULY 5:1,2", "ALM 1:3"]);
    }

    private ISession Collecting() => Rules.Session(rule =>
    {
        IEnumerable<Plan> plans = default!;
        rule.When().Query(() => plans, q => q.Match<Plan>().Collect());
        rule.Then().Do(_ => _said.Add(string.Join(",", plans))).Do(_ => Keep(_seen, plans));
    });

    private ISession ByArea() => Rules.Session(rule =>
    {
        Area area = default!;
        IEnumerable<Plan> plans = default!;
        rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Area == area.Code).Collect());
        rule.Then().Do(_ => _said.Add($"{area}: {string.Join(",", plans)}"));
    });

    private ISession Sorted(Func<ICollectQuery<IEnumerable<Plan>>, IQuery<IEnumerable<Plan>>> sort) => Rules.Session(rule => Sort(rule, sort));

    private void Sort(WrittenRule rule, Func<ICollectQuery<IEnumerable<Plan>>, IQuery<IEnumerable<Plan>>> sort)
    {
        IEnumerable<Plan> plans = default!;
        rule.When().Query(() => plans, q => sort(q.Match<Plan>().Collect()));
        rule.Then().Do(_ => _said.Add(string.Join(",", plans)));
    }

    private static void Keep(List<object> seen, object value) => seen.Add(value);

    private static string Source(IContext context)
    {
        var source = context.Match.Facts.Single().Source!;
        return $"{source.SourceType}: {string.Join(",", source.Facts.Select(fact => fact.Value))}";
    }
}
