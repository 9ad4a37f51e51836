using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>Allocations to active programmes below their region's smallest grant.</summary>
internal sealed class Join(Country country) : Workload(country, tally => [new SmallGrant(tally)])
{
    public override int AnswerByHand()
    {
        var active = Country.Programmes.Where(programme => programme.IsActive).Select(programme => programme.Id).ToHashSet();
        var minimum = Country.Regions.ToDictionary(region => region.Id, region => region.MinimumGrant);
        var found = 0;
        foreach (var allocation in Country.Allocations)
        {
            if (active.Contains(allocation.ProgrammeId) && minimum.TryGetValue(allocation.RegionId, out var least) && allocation.Amount < least)
                found++;
        }

        return found;
    }

    private sealed class SmallGrant(Tally tally) : Rule
    {
        public override void Define()
        {
            Programme programme = null!;
            Allocation allocation = null!;
            Region region = null!;
            When()
                .Match(() => programme, p => p.IsActive)
                .Match(() => allocation, a => a.ProgrammeId == programme.Id)
                .Match(() => region, r => r.Id == allocation.RegionId, r => allocation.Amount < r.MinimumGrant);
            Then().Do(_ => tally.Add());
        }
    }
}
