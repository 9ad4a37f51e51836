using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>What a plan keeps for one session: its matches. Everything else is found again when it is needed.</summary>
internal sealed class PlanState(MatchPlan plan, NetworkState state)
{
    private readonly Stack<PlanRun> _unused = [];
    private readonly IFactStore[] _stores = [.. plan.Joins.Select(join => join.Memory.AlphaIn(state).Store)];

    public MatchTable Matches { get; } = new(plan.Levels);

    /// <summary>Where the facts of a level are.</summary>
    public IFactStore StoreOf(int level) => _stores[level];

    /// <summary>Searches can be within one another: what hears of a match may change facts.</summary>
    public PlanRun Rent() => _unused.TryPop(out var run) ? run : new PlanRun(state, plan);

    public void Return(PlanRun run)
    {
        // What leaves is not to be held on to by a search that is over.
        Array.Clear(run.Row);
        run.Found.Clear();
        _unused.Push(run);
    }

    /// <summary>Makes matches of what was found, and tells of them in turn.</summary>
    public void Create(PlanRun run)
    {
        var slots = new int[plan.Levels];
        for (var place = 0; place < run.Found.Count; place++)
        {
            if (TryReadSlots(run, place, slots))
                Create(slots, run.Found.ValuesAt(place));
        }
    }

    /// <summary>Tells which of the matches listed are gone, changed and new, by what was found of the same facts.</summary>
    public void Compare(PlanRun run, List<Activation> before)
    {
        var mark = Matches.NewMark();
        var slots = new int[plan.Levels];
        var changed = new List<Activation>();
        var created = new List<int>();
        for (var place = 0; place < run.Found.Count; place++)
        {
            if (!TryReadSlots(run, place, slots))
                continue;
            if (Matches.Find(slots) is { } match)
            {
                match.Mark = mark;
                match.Values = run.Found.ValuesAt(place);
                changed.Add(match);
            }
            else
            {
                created.Add(place);
            }
        }

        before.RemoveAll(match => match.Mark == mark);
        Remove(before);
        foreach (var match in changed)
        {
            if (match.Number >= 0)
                state.Matches.Updated(match);
        }

        foreach (var place in created)
        {
            if (TryReadSlots(run, place, slots))
                Create(slots, run.Found.ValuesAt(place));
        }
    }

    public void Remove(List<Activation> matches)
    {
        foreach (var match in matches)
        {
            if (match.Number < 0)
                continue;
            Matches.Remove(match);
            match.Detach();
            state.Matches.Removed(match);
        }
    }

    private void Create(ReadOnlySpan<int> slots, object?[]? values)
    {
        var match = new Activation(plan.Rule, this, slots, values);
        Matches.Add(match);
        state.Matches.Created(match);
    }

    // Who heard of an earlier match may have taken a fact of this one away.
    private static bool TryReadSlots(PlanRun run, int place, int[] slots)
    {
        var positions = run.Found.PositionsAt(place);
        for (var level = 0; level < slots.Length; level++)
        {
            slots[level] = run.Memories[level].SlotAt(positions[level]);
            if (slots[level] < 0)
                return false;
        }

        return true;
    }
}
