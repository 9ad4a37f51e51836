using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>Late prevention activities with few participants.</summary>
internal sealed class Filter(int facts) : Workload(Country.InParts(facts, (0, 0, 0)), tally => [new FewParticipants(tally)])
{
    public override int AnswerByHand()
    {
        var found = 0;
        foreach (var activity in Country.Activities)
        {
            if (activity.IsPrevention && activity.Year >= 2024 && activity.Participants < 20)
                found++;
        }

        return found;
    }

    private sealed class FewParticipants(Tally tally) : Rule
    {
        public override void Define()
        {
            Activity activity = null!;
            When().Match(() => activity, a => a.IsPrevention, a => a.Year >= 2024, a => a.Participants < 20);
            Then().Do(_ => tally.Add());
        }
    }
}
