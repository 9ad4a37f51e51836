using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>Regions whose allocations, collected for each region, do not add up to their need.</summary>
internal sealed class Collect(int facts) : Workload(Country.InParts(facts, (2, 0, 98)), tally => [new UnmetNeed(tally)])
{
    public override int AnswerByHand() => Country.CountUnmetNeeds(withoutAllocations: true);

    private sealed class UnmetNeed(Tally tally) : Rule
    {
        public override void Define()
        {
            Region region = null!;
            IEnumerable<Allocation> granted = null!;
            var total = 0;
            When()
                .Match(() => region)
                .Query(() => granted, q => q.Match<Allocation>(a => a.RegionId == region.Id).Collect())
                .Let(() => total, () => granted.Sum(a => a.Amount))
                .Having(() => total < region.Need);
            Then().Do(_ => tally.Add());
        }
    }
}
