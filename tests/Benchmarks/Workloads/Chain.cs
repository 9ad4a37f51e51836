using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>Weak activities put their programme at risk, and programmes at risk their region: each step yields facts for the next.</summary>
/// <remarks>By hand, too, each step makes its facts and keeps them: what was derived is part of the answer.</remarks>
internal sealed class Chain(int facts) : Workload(Country.InParts(facts, (5, 20, 0)), tally => [new WeakActivity(), new ProgrammeAtRisk(), new RegionAtRisk(tally)])
{
    public override int AnswerByHand()
    {
        var programmes = Country.Programmes.Where(programme => programme.IsActive).ToDictionary(programme => programme.Id);
        var regions = Country.Regions.Where(region => region.Need < 3_000).Select(region => region.Id).ToHashSet();
        var risks = new List<Risk>();
        foreach (var weak in WeakActivity.FindByHand(Country.Activities))
        {
            if (programmes.TryGetValue(weak.Activity.ProgrammeId, out var programme))
                risks.Add(new Risk(weak, programme));
        }

        var found = 0;
        foreach (var risk in risks)
        {
            if (regions.Contains(risk.Programme.RegionId))
                found++;
        }

        return found;
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

    private sealed class Risk(Weak weak, Programme programme)
    {
        public Weak Weak => weak;

        public Programme Programme => programme;
    }
}
