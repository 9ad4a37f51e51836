using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Fluent;

public sealed class QueryTests
{
    [Fact]
    public void Each_stage_wraps_the_one_before()
    {
        Region region = null!;
        IEnumerable<IGrouping<string, decimal>> groups = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When()
                .Match(() => region)
                .Query(() => groups, q => q
                    .Match<Programme>(p => p.RegionId == region.Id)
                    .Where(p => p.Budget > 0)
                    .GroupBy(p => p.RegionId + region.Name, p => p.Budget)
                    .Where(g => g.Count() > 1)
                    .Collect()
                    .Where(c => c.Any()));
            r.Then().Do(ctx => Report.About(groups));
        });

        var result = (PatternElement)rule.LeftHandSide.ChildElements[1];
        result.Expressions.Single().ToString().ShouldBe("groups => groups.Any()");
        var collect = result.Source.ShouldBeOfType<AggregateElement>();
        collect.Name.ShouldBe("Collect");
        collect.Source.Expressions.Single().ToString().ShouldBe("$this$ => ($this$.Count() > 1)");
        var groupBy = collect.Source.Source.ShouldBeOfType<AggregateElement>();
        groupBy.Expressions["KeySelector"].ToString().ShouldBe("($this$, region) => ($this$.RegionId + region.Name)");
        groupBy.Expressions["ElementSelector"].ToString().ShouldBe("$this$ => $this$.Budget");
        groupBy.Source.Expressions.Select(e => e.ToString())
            .ShouldBe(["($this$, region) => ($this$.RegionId == region.Id)", "$this$ => ($this$.Budget > 0)"]);
        result.Imports.Select(d => d.Name).ShouldBe(["region"]);
    }

    [Fact]
    public void A_sorted_collection_keeps_its_keys_in_order()
    {
        IEnumerable<Programme> sorted = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Query(() => sorted, q => q
                .Match<Programme>().Collect().OrderBy(p => p.RegionId).ThenByDescending(p => p.Budget).ThenBy(p => p.Components.Count));
            r.Then().Do(ctx => Report.About(sorted));
        });

        Aggregate(rule).Expressions.Select(e => e.Name).ShouldBe(["KeySelectorAscending", "KeySelectorDescending", "KeySelectorAscending"]);
    }

    [Fact]
    public void A_lookup_is_a_collection_with_keys()
    {
        IKeyedLookup<string, decimal> byRegion = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Query(() => byRegion, q => q.Match<Programme>().Collect().ToLookup(p => p.RegionId, p => p.Budget));
            r.Then().Do(ctx => Report.About(byRegion));
        });

        Aggregate(rule).Name.ShouldBe("Collect");
        Aggregate(rule).ResultType.ShouldBe(typeof(IKeyedLookup<string, decimal>));
        Aggregate(rule).Expressions.Select(e => e.Name).ShouldBe(["KeySelector", "ElementSelector"]);
    }

    [Fact]
    public void A_query_may_begin_with_an_earlier_result()
    {
        IEnumerable<Programme> all = null!;
        string component = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When()
                .Query(() => all, q => q.Match<Programme>().Collect())
                .Query(() => component, q => q.From(() => all).SelectMany(x => x).SelectMany(x => x.Components).Select(x => x.Trim()));
            r.Then().Do(ctx => Report.About(component));
        });

        var source = Aggregate(rule).Source;
        while (source.Source is AggregateElement aggregate)
        {
            source = aggregate.Source;
        }

        source.Source.ShouldBeOfType<BindingElement>().Expression.ToString().ShouldBe("all => all");
    }

    [Fact]
    public void A_group_may_be_bound_as_a_plain_collection()
    {
        IEnumerable<Programme> group = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Query(() => group, q => q.Match<Programme>().GroupBy(p => p.RegionId).Where(g => g.Key != ""));
            r.Then().Do(ctx => Report.About(group));
        });

        ((PatternElement)rule.LeftHandSide.ChildElements[0]).Expressions.Single().ToString()
            .ShouldBe("group => (Convert(group, IGrouping`2).Key != \"\")");
    }

    [Fact]
    public void A_query_begins_with_Match_or_From()
    {
        IEnumerable<Programme> all = null!;

        WrittenRule.Refusal(r => r.When().Query(() => all, q => new QueryExpression<IEnumerable<Programme>>(q.Builder)))
            .ShouldBe("A query begins with Match or From. Say what it looks at first.");
    }

    [Fact]
    public void An_operator_of_the_authors_own_is_kept_with_its_expressions()
    {
        Programme largest = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Query(() => largest, q => q.Match<Programme>().Largest());
            r.Then().Do(ctx => Report.About(largest));
        });

        Aggregate(rule).Name.ShouldBe("Largest");
        Aggregate(rule).CustomFactoryType.ShouldBe(typeof(LargestFactory));
        Aggregate(rule).Expressions["By"].ToString().ShouldBe("$this$ => $this$.Budget");
    }

    private static AggregateElement Aggregate(IRuleDefinition rule) =>
        (AggregateElement)((PatternElement)rule.LeftHandSide.ChildElements[^1]).Source!;
}
