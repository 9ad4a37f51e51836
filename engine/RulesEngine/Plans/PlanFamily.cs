using RulesEngine.Network;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Searches;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans;

/// <summary>Plans that look for the same combinations along the same keys, and differ only in what they test of them at last: one search finds the matches of all.</summary>
internal sealed class PlanFamily
{
    private readonly MatchPlan[] _members;

    private PlanFamily(MatchPlan[] members)
    {
        _members = members;
        TestStep[] tests = [.. members.Select(member => new TestStep(member.Joins[^1]))];
        Ways = [.. members[0].Joins.Select(join => PlanWay.ToTests(join.Level, members[0].Parts, tests))];
    }

    /// <summary>The ways of all members, by the level of the fact with which they begin.</summary>
    public PlanStep[] Ways { get; }

    /// <summary>Brings plans together that belong together.</summary>
    public static void Unite(IEnumerable<MatchPlan> plans)
    {
        var bySource = plans.Where(CanBelong).GroupBy(plan => (plan.Rule.Source!.Source, plan.Joins[^1].Memory));
        foreach (var siblings in bySource)
        {
            var open = siblings.ToList();
            while (open.Count > 0)
            {
                var test = open[0].Joins[^1].Test;
                var members = open.FindAll(plan => plan.Joins[^1].Test.HasKeysOf(test));
                open.RemoveAll(members.Contains);
                if (members.Count > 1)
                {
                    var family = new PlanFamily([.. members]);
                    for (var member = 0; member < members.Count; member++)
                        members[member].JoinFamily(family, member);
                }
            }
        }
    }

    public SharedSearch In(NetworkState state) => _members[0].StateIn(state).Shared ??= new SharedSearch(_members);

    // What rows there are for a rule can depend on its turn.
    private static bool CanBelong(MatchPlan plan) =>
        plan.Levels > 1 && plan.Joins[^1].IsTested && plan.InOrder.All(part => part is PlanJoin { Memory.Store: null });
}
