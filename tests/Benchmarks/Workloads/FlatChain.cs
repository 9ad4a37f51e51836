using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>Weak activities that are late, and of these the prevention: each step yields facts for the next, and none joins.</summary>
internal sealed class FlatChain(int facts) : Workload(Country.InParts(facts, (0, 0, 0)), tally => [new WeakActivity(), new WeakAndLate(), new WeakLatePrevention(tally)])
{
    public override int AnswerByHand()
    {
        var found = 0;
        foreach (var activity in Country.Activities)
        {
            if (activity.Participants < 15 && activity.Year >= 2020 && activity.IsPrevention)
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

    private sealed class WeakAndLate : Rule
    {
        public override void Define()
        {
            Weak weak = null!;
            When().Match(() => weak, w => w.Activity.Year >= 2020);
            Then().Yield(_ => new Late(weak));
        }
    }

    private sealed class WeakLatePrevention(Tally tally) : Rule
    {
        public override void Define()
        {
            Late late = null!;
            When().Match(() => late, l => l.Weak.Activity.IsPrevention);
            Then().Do(_ => tally.Add());
        }
    }

    private sealed class Weak(Activity activity)
    {
        public Activity Activity => activity;
    }

    private sealed class Late(Weak weak)
    {
        public Weak Weak => weak;
    }
}
