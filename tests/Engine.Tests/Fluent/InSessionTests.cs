using RulesEngine.Aggregators;
using RulesEngine.Extensibility;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;
using RulesEngine.Testing;

namespace RulesEngine.Engine.Tests.Fluent;

/// <summary>Rules written in the language, seen at work.</summary>
public sealed class InSessionTests : RulesTestFixture
{
    private static readonly Region s_pavlodar = new() { Id = "KZ-55", Name = "Pavlodar", Population = 750 };
    private static readonly Region s_mangystau = new() { Id = "KZ-47", Name = "Mangystau", Population = 650 };

    private readonly List<object?> _seen = [];

    private static Region StaticRegion { get; } = null!;

    [Fact]
    [Trait("Defect", "D15")]
    public void A_static_binding_is_the_fact_that_was_matched()
    {
        Write(r =>
        {
            r.When().Match(() => StaticRegion).Match<Programme>(p => p.RegionId == StaticRegion.Id);
            r.Then().Do(ctx => _seen.Add(StaticRegion.Name));
        });

        Fire(s_pavlodar, s_mangystau, new Programme { RegionId = "KZ-47" });

        _seen.ShouldBe(["Mangystau"]);
    }

    [Fact]
    public void What_only_the_other_branch_binds_is_empty()
    {
        Region region = null!;
        Programme programme = null!;
        Write(r =>
        {
            r.When().Or(x => x.Match(() => region).Match(() => programme));
            r.Then().Do(ctx => _seen.Add(region == null ? "programme alone" : programme == null ? "region alone" : "both"));
        });

        Fire(s_pavlodar, new Programme());

        _seen.ShouldBe(["region alone", "programme alone"]);
        Recorder.GetInvocations()[0].Facts.Select(f => f.Declaration.Name).ShouldBe(["region", "programme"]);
    }

    [Fact]
    public void A_calculated_value_may_be_null()
    {
        Region region = null!;
        Region? parent = null;
        Write(r =>
        {
            r.When().Match(() => region).Let(() => parent, () => region.Parent);
            r.Then().Do(ctx => _seen.Add(parent));
        });

        Fire(s_pavlodar);

        _seen.ShouldBe([null]);
    }

    [Fact]
    public void A_group_bound_as_a_plain_collection_is_still_chosen_by_its_key()
    {
        IEnumerable<Programme> group = null!;
        Write(r =>
        {
            r.When().Query(() => group, q => q.Match<Programme>().GroupBy(p => p.RegionId).Where(g => g.Key != ""));
            r.Then().Do(ctx => _seen.Add(group.Sum(p => p.Budget)));
        });

        Fire(new Programme { RegionId = "KZ-55", Budget = 1 }, new Programme { Budget = 7 }, new Programme { RegionId = "KZ-55", Budget = 2 });

        _seen.ShouldBe([3m]);
    }

    [Fact]
    public void Every_stage_of_a_query_may_mention_what_was_bound_before()
    {
        Region region = null!;
        IEnumerable<string> words = null!;
        Write(r =>
        {
            r.When()
                .Match(() => region)
                .Query(() => words, q => q
                    .Match<Programme>(p => p.RegionId == region.Id)
                    .SelectMany(p => p.Components.Select(c => region.Name + " " + c))
                    .Select(w => w + " of " + region.Id)
                    .Collect()
                    .OrderBy(w => w));
            r.Then().Do(ctx => _seen.Add(string.Join(", ", words)));
        });

        Fire(s_pavlodar, new Programme { RegionId = "KZ-55", Components = ["school", "prison"] });

        _seen.ShouldBe(["Pavlodar prison of KZ-55, Pavlodar school of KZ-55"]);
    }

    [Fact]
    public void A_query_may_go_on_from_an_earlier_one()
    {
        IEnumerable<Programme> all = null!;
        IGrouping<string, Programme> group = null!;
        Write(r =>
        {
            r.When()
                .Query(() => all, q => q.Match<Programme>().Collect().Where(c => c.Count() > 1))
                .Query(() => group, q => q.From(() => all).SelectMany(x => x).GroupBy(p => p.RegionId));
            r.Then().Do(ctx => _seen.Add(group.Key));
        });

        Fire(new Programme { RegionId = "KZ-55" }, new Programme { RegionId = "KZ-47" });

        _seen.ShouldBe(["KZ-55", "KZ-47"]);
    }

    [Fact]
    public void An_operator_of_the_authors_own_makes_the_rows()
    {
        Programme largest = null!;
        Write(r =>
        {
            r.When().Query(() => largest, q => q.Match<Programme>().Largest());
            r.Then().Do(ctx => _seen.Add(largest.RegionId));
        });

        Fire(new Programme { RegionId = "KZ-55", Budget = 1 }, new Programme { RegionId = "KZ-47", Budget = 2 });

        _seen.ShouldBe(["KZ-47"]);
    }

    [Fact]
    public void An_action_is_given_the_services_it_names()
    {
        Region region = null!;
        IFormatProvider format = null!;
        Write(r =>
        {
            r.Dependency().Resolve(() => format);
            r.When().Match(() => region);
            r.Then().Do(ctx => _seen.Add(region.Population.ToString("N1", format)));
        });
        Session.DependencyResolver = new Commas();

        Fire(s_pavlodar);

        _seen.ShouldBe(["750.0"]);
    }

    [Fact]
    public async Task An_action_that_returns_a_task_is_awaited_or_refused()
    {
        WriteSlow();
        Session.Insert(s_pavlodar);

        await Session.FireAsync();

        _seen.ShouldBe(["Pavlodar", "after"]);
        Session.Insert(s_mangystau);
        Should.Throw<Exception>(() => Session.Fire()).Message.ShouldStartWith("Rule 'Slow': the action");
    }

    private void WriteSlow()
    {
        Region region = null!;
        Write(r =>
        {
            r.Name("Slow");
            r.When().Match(() => region);
            r.Then().Do(ctx => Later(region)).Do(ctx => _seen.Add("after"));
        });
    }

    private async Task Later(Region region)
    {
        await Task.Yield();
        _seen.Add(region.Name);
    }

    private void Write(Action<WrittenRule> define) => Setup.Rule(new WrittenRule(define));

    private void Fire(params object[] facts)
    {
        Session.InsertAll(facts);
        Session.Fire();
    }

    private sealed class Commas : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => System.Globalization.CultureInfo.InvariantCulture;
    }
}
