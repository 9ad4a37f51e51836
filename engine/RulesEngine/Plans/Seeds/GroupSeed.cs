using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Seeds;

/// <summary>Where facts enter that a plan looks at in groups: what they change is found from the facts that the groups belong to.</summary>
internal abstract class GroupSeed(MatchPlan plan, GroupedPart part) : PlanSeed
{
    protected MatchPlan Plan => plan;

    public override SlotList? Before(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions)
    {
        var index = memory.Index(part.Key.Index);
        return index.GroupsBefore(positions, state.RentSlots());
    }

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to)
    {
        if (plan.Joins[part.Key.Source].Memory.AlphaIn(state).Count == 0)
            return;
        var index = memory.Index(part.Key.Index);
        var listed = state.RentSlots();
        var groups = new TouchedGroups(listed);
        for (var position = from; position < to; position++)
        {
            var group = index.GroupOf(position);
            if (group < 0 || IsChanged(index, group, position))
                groups.Add(group);
        }

        SettleGroups(state, memory, groups.Span, new WitnessScope(from, to, []), isSorted: true);
        state.Return(listed);
    }

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
        var index = memory.Index(part.Key.Index);
        var listed = state.RentSlots();
        var groups = new TouchedGroups(listed);
        for (var i = 0; i < positions.Length; i++)
        {
            var (was, isNow) = (before![i], index.GroupOf(positions[i]));
            if (was == isNow && was >= 0 && !IsChangedByUpdates)
                continue;
            groups.Add(was);
            groups.Add(isNow);
        }

        var changed = positions.ToArray();
        Array.Sort(changed);
        SettleGroups(state, memory, groups.Span, new WitnessScope(0, 0, changed), isSorted: true);
        state.Return(listed);
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before)
    {
        var index = memory.Index(part.Key.Index);
        var listed = state.RentSlots();
        var groups = new TouchedGroups(listed);
        foreach (var group in before!.Span)
        {
            if (group < 0 || IsChangedByLeaving(index, group))
                groups.Add(group);
        }

        SettleGroups(state, memory, groups.Span, WitnessScope.None, isSorted: false);
        state.Return(listed);
    }

    /// <summary>Whether an update matters that leaves a fact in its group.</summary>
    protected abstract bool IsChangedByUpdates { get; }

    /// <summary>Whether a new fact at a position changes its group for the plan; need not be told of more than one fact of a group.</summary>
    protected abstract bool IsChanged(KeyIndex index, int group, int position);

    /// <summary>Whether a group from which a fact has left is changed for the plan.</summary>
    protected abstract bool IsChangedByLeaving(KeyIndex index, int group);

    /// <summary>Finds out what the changed groups change.</summary>
    protected abstract void Settle(NetworkState state, AlphaMemory sources, ReadOnlySpan<int> positions, WitnessScope scope, bool isSorted);

    /// <summary>Searches from the facts at some positions.</summary>
    protected void Search(PlanRun run, ReadOnlySpan<int> positions)
    {
        var way = plan.WaysIn(run.State).From[part.Key.Source];
        for (run.Turn = 0; run.Turn < positions.Length; run.Turn++)
        {
            run.Bind(part.Key.Source, positions[run.Turn]);
            way.Run(run);
        }
    }

    /// <summary>The matches of the facts at some positions; to be returned to the session's lists.</summary>
    protected SlotList MatchesOf(NetworkState state, PlanState own, AlphaMemory sources, ReadOnlySpan<int> positions)
    {
        var matches = state.RentSlots();
        if (own.Matches.Count == 0)
            return matches;
        foreach (var position in positions)
            own.Matches.AddMatchesOf(part.Key.Source, sources.SlotAt(position), matches);
        return matches;
    }

    private void SettleGroups(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> groups, WitnessScope scope, bool isSorted)
    {
        if (groups.Length == 0 && !state.WatchesConditions)
            return;
        var sources = plan.Joins[part.Key.Source].Memory.AlphaIn(state);
        var positions = state.RentSlots();
        AddSources(state, sources, memory, groups, positions);
        if (positions.Count > 0)
        {
            sources.Enter();
            Settle(state, sources, positions.Span, scope, isSorted);
            sources.Exit();
        }

        state.Return(positions);
    }

    private void AddSources(NetworkState state, AlphaMemory sources, AlphaMemory memory, ReadOnlySpan<int> groups, SlotList positions)
    {
        if (!state.WatchesConditions && !groups.Contains(KeyIndex.OpenGroup))
        {
            part.Key.AddSources(sources, memory.Index(part.Key.Index), groups, positions);
            return;
        }

        for (var position = 0; position < sources.Top; position++)
        {
            if (sources.SlotAt(position) >= 0)
                positions.Add(position);
        }
    }
}
