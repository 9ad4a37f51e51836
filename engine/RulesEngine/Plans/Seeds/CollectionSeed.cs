using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Seeds;

/// <summary>The facts that one of a plan's queries collects. Whatever happens to one changes its collection.</summary>
internal sealed class CollectionSeed(MatchPlan plan, PlanCollection collection) : GroupSeed(plan, collection)
{
    protected override bool IsChangedByUpdates => true;

    protected override bool IsChanged(KeyIndex index, int group, int position) => true;

    protected override bool IsChangedByLeaving(KeyIndex index, int group) => true;

    protected override void Settle(NetworkState state, AlphaMemory sources, ReadOnlySpan<int> positions, WitnessScope scope, bool isSorted)
    {
        var own = Plan.StateIn(state);
        var before = MatchesOf(state, own, sources, positions);
        var run = own.Rent();
        run.Begin(collection.Order);
        run.Witnesses = scope;
        Search(run, positions);
        run.Found.Sort(run, Plan.Levels);
        own.Compare(run, before);
        own.Return(run);
        state.Return(before);
    }
}
