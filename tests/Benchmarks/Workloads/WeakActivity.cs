using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Workloads;

/// <summary>The first step of both chains, as a rule and by hand.</summary>
internal sealed class WeakActivity : Rule
{
    public static List<Weak> FindByHand(Activity[] activities)
    {
        var found = new List<Weak>();
        foreach (var activity in activities)
        {
            if (activity.Participants < 15)
                found.Add(new Weak(activity));
        }

        return found;
    }

    public override void Define()
    {
        Activity activity = null!;
        When().Match(() => activity, a => a.Participants < 15);
        Then().Yield(_ => new Weak(activity));
    }
}
