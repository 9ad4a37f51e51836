using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Matches;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans;

/// <summary>What a plan keeps for one session: its matches. Everything else is found again when it is needed.</summary>
internal sealed class PlanState(MatchPlan plan, NetworkState state)
{
    private readonly Stack<PlanRun> _unused = [];

    /// <summary>Where the facts of each level are.</summary>
    public AlphaMemory[] Memories { get; } = [.. plan.Joins.Select(join => join.Memory.AlphaIn(state))];

    /// <summary>Whether somebody hears of what is evaluated, or counts it.</summary>
    public bool IsHeard => state.WatchesConditions || state.Meter is not null;

    public MatchTable Matches { get; } = new(plan, [.. plan.Joins.Select(join => join.Memory.AlphaIn(state).Store)]);

    /// <summary>The search that the plan's family shares; kept by the first of its members.</summary>
    public SharedSearch? Shared { get; set; }

    /// <summary>Searches can be within one another: what hears of a match may change facts.</summary>
    public PlanRun Rent() => _unused.TryPop(out var run) ? run : new PlanRun(state, plan, Memories);

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
        Span<int> slots = stackalloc int[plan.Levels];
        for (var place = 0; place < run.Found.Count; place++)
        {
            if (TryReadSlots(run, place, slots))
                Create(slots, run.Found.ValuesAt(place));
        }
    }

    public void Create(ReadOnlySpan<int> slots, object?[]? values) => state.Matches.Created(Matches.Add(slots, values));

    /// <summary>Tells which of the matches listed are gone, changed and new, by what was found of the same facts.</summary>
    public void Compare(PlanRun run, SlotList before)
    {
        var mark = Matches.NewMark();
        var changed = state.RentSlots();
        var created = state.RentSlots();
        Sort(run, mark, changed, created);
        Matches.Enter();
        try
        {
            RemoveUnmarked(before, mark);
            foreach (var match in changed.Span)
                Update(match);
            Span<int> slots = stackalloc int[plan.Levels];
            foreach (var place in created.Span)
            {
                if (TryReadSlots(run, place, slots))
                    Create(slots, run.Found.ValuesAt(place));
            }
        }
        finally
        {
            Matches.Exit();
        }

        state.Return(created);
        state.Return(changed);
    }

    /// <summary>Tells that a match holds still, and that its facts changed.</summary>
    public void Update(int match)
    {
        if (Matches.Holds(match))
            state.Matches.Updated(new RuleMatch(Matches, match));
    }

    /// <summary>Removes the matches that do not carry a mark. Who hears of one may change facts of others, which then carry another.</summary>
    public void RemoveUnmarked(SlotList matches, int mark)
    {
        var gone = state.RentSlots();
        foreach (var match in matches.Span)
        {
            if (!Matches.IsMarked(match, mark))
                gone.Add(match);
        }

        RemoveAll(gone);
        state.Return(gone);
    }

    /// <summary>Removes the matches in which facts have a level.</summary>
    public void RemoveMatchesOf(int level, ReadOnlySpan<int> slots)
    {
        if (Matches.Count == 0)
            return;
        var matches = state.RentSlots();
        foreach (var slot in slots)
            Matches.AddMatchesOf(level, slot, matches);
        RemoveAll(matches);
        state.Return(matches);
    }

    private void RemoveAll(SlotList matches)
    {
        Matches.Enter();
        try
        {
            foreach (var match in matches.Span)
                Remove(match);
        }
        finally
        {
            Matches.Exit();
        }
    }

    private void Remove(int match)
    {
        if (!Matches.Holds(match))
            return;
        Matches.Remove(match);
        try
        {
            state.Matches.Removed(new RuleMatch(Matches, match));
        }
        finally
        {
            Matches.Cease(match);
        }
    }

    // Marks the matches that were found again.
    private void Sort(PlanRun run, int mark, SlotList changed, SlotList created)
    {
        Span<int> slots = stackalloc int[plan.Levels];
        for (var place = 0; place < run.Found.Count; place++)
        {
            if (!TryReadSlots(run, place, slots))
                continue;
            if (Matches.Find(slots) is not (var match and >= 0))
            {
                created.Add(place);
                continue;
            }

            Matches.Mark(match, mark);
            if (run.Found.ValuesAt(place) is { } values)
                Matches.SetValues(match, values);
            changed.Add(match);
        }
    }

    // Who heard of an earlier match may have taken a fact of this one away.
    private static bool TryReadSlots(PlanRun run, int place, Span<int> slots)
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
