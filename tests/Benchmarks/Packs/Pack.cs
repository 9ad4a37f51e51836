using RulesEngine.Benchmarks.Facts;

namespace RulesEngine.Benchmarks.Packs;

/// <summary>200 generated rules over one country.</summary>
internal sealed class Pack(Country country) : Workload(country, tally => PackRules.Create(Rules, tally))
{
    private const int Rules = 200;

    public override int AnswerByHand()
    {
        var active = Country.Programmes.Where(programme => programme.IsActive).Select(programme => programme.Id).ToHashSet();
        var granted = new int[Country.Regions.Length];
        var grants = new int[Country.Regions.Length];
        foreach (var allocation in Country.Allocations)
        {
            granted[allocation.RegionId] += allocation.Amount;
            grants[allocation.RegionId]++;
        }

        // The largest prevention activity of a programme decides whether there is one of a certain size.
        var largest = new int[Country.Programmes.Length];
        Array.Fill(largest, -1);
        foreach (var activity in Country.Activities)
        {
            if (activity.IsPrevention)
                largest[activity.ProgrammeId] = Math.Max(largest[activity.ProgrammeId], activity.Participants);
        }

        var found = 0;
        for (var step = 0; step < Rules / PackRules.Shapes; step++)
        {
            foreach (var activity in Country.Activities)
            {
                if (activity.IsPrevention && activity.Year >= 2024 && activity.Participants < 6 + step)
                    found++;
            }

            foreach (var allocation in Country.Allocations)
            {
                if (active.Contains(allocation.ProgrammeId) && allocation.Amount + step < Country.Regions[allocation.RegionId].MinimumGrant)
                    found++;
            }

            foreach (var programme in active)
                found += largest[programme] < step ? 1 : 0;

            foreach (var region in Country.Regions)
            {
                found += grants[region.Id] > 0 && granted[region.Id] < region.Need * step ? 1 : 0;
                found += grants[region.Id] < 130 + step ? 1 : 0;
            }
        }

        return found;
    }
}
