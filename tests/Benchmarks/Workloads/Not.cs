using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>Active programmes without a prevention activity.</summary>
internal sealed class Not(Country country) : Workload(country, tally => [new WithoutPrevention(tally)])
{
    public override int AnswerByHand()
    {
        var prevented = new HashSet<int>();
        foreach (var activity in Country.Activities)
        {
            if (activity.IsPrevention)
                prevented.Add(activity.ProgrammeId);
        }

        return Country.Programmes.Count(programme => programme.IsActive && !prevented.Contains(programme.Id));
    }

    private sealed class WithoutPrevention(Tally tally) : Rule
    {
        public override void Define()
        {
            Programme programme = null!;
            When().Match(() => programme, p => p.IsActive).Not<Activity>(a => a.ProgrammeId == programme.Id, a => a.IsPrevention);
            Then().Do(_ => tally.Add());
        }
    }
}
