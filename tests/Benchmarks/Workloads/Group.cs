using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>Regions whose allocations, grouped by region, do not add up to their need.</summary>
internal sealed class Group(Country country) : Workload(country, tally => [new UnmetNeed(tally)])
{
    public override int AnswerByHand() => Country.CountUnmetNeeds(withoutAllocations: false);

    private sealed class UnmetNeed(Tally tally) : Rule
    {
        public override void Define()
        {
            IGrouping<int, Allocation> granted = null!;
            Region region = null!;
            When()
                .Query(() => granted, q => q.Match<Allocation>().GroupBy(a => a.RegionId))
                .Match(() => region, r => r.Id == granted.Key, r => granted.Sum(a => a.Amount) < r.Need);
            Then().Do(_ => tally.Add());
        }
    }
}
