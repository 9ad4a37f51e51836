using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>Weak activities put their programme at risk, and programmes at risk their region: each step yields facts for the next.</summary>
internal sealed class Chain(int facts) : Workload(Country.InParts(facts, (5, 20, 0)), tally => [new WeakActivity(), new ProgrammeAtRisk(), new RegionAtRisk(tally)])
{
    public override int AnswerByHand()
    {
        var regionOf = Country.Programmes.Where(programme => programme.IsActive).ToDictionary(programme => programme.Id, programme => programme.RegionId);
        var known = Country.Regions.Where(region => region.Need < 3_000).Select(region => region.Id).ToHashSet();
        var found = 0;
        foreach (var activity in Country.Activities)
        {
            if (activity.Participants < 15 && regionOf.TryGetValue(activity.ProgrammeId, out var region) && known.Contains(region))
                found++;
        }

        return found;
    }

    private sealed class WeakActivity : Rule
    {
        public override void Define()
        {
            Activity activity = null!;
            When().Match(() => activity, a => a.Participants < 15);
            Then().Yield(_ => new Weak(activity));
        }
    }

    private sealed class ProgrammeAtRisk : Rule
    {
        public override void Define()
        {
            Weak weak = null!;
            Programme programme = null!;
            When().Match(() => weak).Match(() => programme, p => p.IsActive, p => p.Id == weak.Activity.ProgrammeId);
            Then().Yield(_ => new Risk(weak, programme));
        }
    }

    private sealed class RegionAtRisk(Tally tally) : Rule
    {
        public override void Define()
        {
            Risk risk = null!;
            Region region = null!;
            When().Match(() => risk).Match(() => region, r => r.Need < 3_000, r => r.Id == risk.Programme.RegionId);
            Then().Do(_ => tally.Add());
        }
    }

    private sealed class Weak(Activity activity)
    {
        public Activity Activity => activity;
    }

    private sealed class Risk(Weak weak, Programme programme)
    {
        public Weak Weak => weak;

        public Programme Programme => programme;
    }
}
