using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Seeds;

/// <summary>The facts of one of a plan's quantifiers. They matter where a group becomes empty, or is so no more.</summary>
internal sealed class WitnessSeed(MatchPlan plan, PlanQuantifier quantifier) : GroupSeed(plan, quantifier)
{
    protected override bool IsChangedByUpdates => quantifier.IsTested;

    protected override bool IsChanged(KeyIndex index, int group, int position) => quantifier.IsTested || index.First(group) == position;

    protected override bool IsChangedByLeaving(KeyIndex index, int group) => quantifier.IsTested || index.First(group) < 0;

    // What held and still holds has not changed for the rule.
    protected override void Settle(NetworkState state, AlphaMemory sources, ReadOnlySpan<int> positions, WitnessScope scope, bool isSorted)
    {
        var own = Plan.StateIn(state);
        var before = MatchesOf(state, own, sources, positions);
        var run = own.Rent();
        run.Begin(quantifier.Order);
        run.Witnesses = scope;
        var mark = own.Matches.NewMark();
        run.Known = (own.Matches, mark);
        Search(run, positions);
        if (isSorted)
            run.Found.Sort(run, Plan.Levels);
        own.RemoveUnmarked(before, mark);
        own.Create(run);
        own.Return(run);
        state.Return(before);
    }
}
