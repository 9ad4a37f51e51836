using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>Weak activities that are late, and of these the prevention: each step yields facts for the next, and none joins.</summary>
/// <remarks>By hand, too, each step makes its facts and keeps them: what was derived is part of the answer.</remarks>
internal sealed class FlatChain(int facts) : Workload(Country.InParts(facts, (0, 0, 0)), tally => [new WeakActivity(), new WeakAndLate(), new WeakLatePrevention(tally)])
{
    public override int AnswerByHand()
    {
        var lates = new List<Late>();
        foreach (var weak in WeakActivity.FindByHand(Country.Activities))
        {
            if (weak.Activity.Year >= 2020)
                lates.Add(new Late(weak));
        }

        var found = 0;
        foreach (var late in lates)
        {
            if (late.Weak.Activity.IsPrevention)
                found++;
        }

        return found;
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

    private sealed class Late(Weak weak)
    {
        public Weak Weak => weak;
    }
}
