using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>The facts of one of a plan's quantifiers. What comes or goes with them is found from the facts they belong to.</summary>
internal sealed class WitnessSeed(MatchPlan plan, PlanQuantifier quantifier) : PlanSeed
{
    public override SlotList? Before(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions)
    {
        var index = memory.Index(quantifier.WitnessIndex);
        var groups = state.RentSlots();
        foreach (var position in positions)
            groups.Add(index.GroupOf(position));
        return groups;
    }

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to)
    {
        if (plan.Joins[quantifier.Source].Memory.AlphaIn(state).Count == 0)
            return;
        var index = memory.Index(quantifier.WitnessIndex);
        var groups = new OrderedDictionary<int, bool>();
        for (var position = from; position < to; position++)
        {
            var group = index.GroupOf(position);
            if (group < 0 || quantifier.IsTested || index.Before(position) < 0)
                groups.TryAdd(group, true);
        }

        Settle(state, memory, groups.Keys, new WitnessScope(from, to, []), isSorted: true);
    }

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
        var index = memory.Index(quantifier.WitnessIndex);
        var groups = new OrderedDictionary<int, bool>();
        for (var i = 0; i < positions.Length; i++)
        {
            var (was, isNow) = (before![i], index.GroupOf(positions[i]));
            if (was == isNow && was != KeyIndex.OpenGroup && !quantifier.IsTested)
                continue;
            groups.TryAdd(was, true);
            groups.TryAdd(isNow, true);
        }

        var changed = positions.ToArray();
        Array.Sort(changed);
        Settle(state, memory, groups.Keys, new WitnessScope(0, 0, changed), isSorted: true);
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before)
    {
        var index = memory.Index(quantifier.WitnessIndex);
        var groups = new OrderedDictionary<int, bool>();
        foreach (var group in before!.Span)
        {
            if (group < 0 || quantifier.IsTested || index.First(group) < 0)
                groups.TryAdd(group, true);
        }

        Settle(state, memory, groups.Keys, WitnessScope.None, isSorted: false);
    }

    private void Settle(NetworkState state, AlphaMemory memory, IReadOnlyCollection<int> groups, WitnessScope scope, bool isSorted)
    {
        if (groups.Count == 0 && !state.WatchesConditions)
            return;
        var sources = plan.Joins[quantifier.Source].Memory.AlphaIn(state);
        var positions = state.RentSlots();
        AddSources(state, sources, memory, groups, positions);
        sources.Enter();
        Settle(state, sources, positions.Span, scope, isSorted);
        sources.Exit();
        state.Return(positions);
    }

    private void AddSources(NetworkState state, AlphaMemory sources, AlphaMemory memory, IReadOnlyCollection<int> groups, SlotList positions)
    {
        if (!state.WatchesConditions && !groups.Contains(KeyIndex.OpenGroup))
        {
            quantifier.AddSources(state, sources, memory, [.. groups.Where(group => group >= 0)], positions);
            return;
        }

        for (var position = 0; position < sources.Top; position++)
        {
            if (sources.SlotAt(position) >= 0)
                positions.Add(position);
        }
    }

    private void Settle(NetworkState state, AlphaMemory sources, ReadOnlySpan<int> positions, WitnessScope scope, bool isSorted)
    {
        if (positions.Length == 0)
            return;
        var own = plan.StateIn(state);
        var before = new List<Activation>();
        foreach (var position in positions)
            own.Matches.AddMatchesOf(quantifier.Source, sources.SlotAt(position), before);
        var run = own.Rent();
        run.Begin(quantifier.Order);
        run.Witnesses = scope;
        var mark = own.Matches.NewMark();
        run.Known = (own.Matches, mark);
        for (run.Turn = 0; run.Turn < positions.Length; run.Turn++)
        {
            run.Bind(quantifier.Source, positions[run.Turn]);
            plan.From(quantifier.Source).Run(run);
        }

        if (isSorted)
            run.Found.Sort(run, plan.Levels);
        before.RemoveAll(match => match.Mark == mark);
        own.Remove(before);
        own.Create(run);
        own.Return(run);
    }
}
