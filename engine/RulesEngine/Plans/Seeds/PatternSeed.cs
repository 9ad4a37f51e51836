using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Searches;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Seeds;

/// <summary>The facts of one of a plan's patterns.</summary>
internal sealed class PatternSeed(MatchPlan plan, PlanJoin join) : PlanSeed
{
    private readonly int _level = join.Level;
    private readonly SearchStart _start = new(plan, join);

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to)
    {
        var facts = new SearchedFacts(state.Step, _level, from, to);
        if (plan.Family?.In(state).FoundNothing(plan, facts) == true)
            return;
        var own = plan.StateIn(state);
        if (!IsWorthwhile(own))
            return;
        var run = own.Rent();
        if (!TryFindTogether(run, memory, facts))
            Find(run, memory, from, to, plan.WaysIn(state).From);
        run.Found.Sort(run, _level);
        own.Create(run);
        own.Return(run);
    }

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
        var own = plan.StateIn(state);
        var matches = state.RentSlots();
        foreach (var position in positions)
            own.Matches.AddMatchesOf(_level, memory.SlotAt(position), matches);
        var run = own.Rent();
        run.Begin(join.Order);
        if (IsWorthwhile(own))
        {
            for (run.Turn = 0; run.Turn < positions.Length; run.Turn++)
                Search(run, positions[run.Turn]);
            run.Found.Sort(run, _level);
        }

        own.Compare(run, matches);
        own.Return(run);
        state.Return(matches);
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before) =>
        plan.StateIn(state).RemoveMatchesOf(_level, slots);

    // Whoever of a family is told first searches for all of it.
    private bool TryFindTogether(PlanRun run, AlphaMemory memory, SearchedFacts facts)
    {
        var state = run.State;
        if (plan.Family is not { } family || state.WatchesConditions || state.Meter is not null)
            return false;
        var shared = family.In(state);
        if (!shared.IsFor(facts))
        {
            shared.Begin(facts);
            run.Shared = shared;
            try
            {
                Find(run, memory, facts.From, facts.To, family.Ways);
            }
#pragma warning disable CA1031 // Each plan evaluates it once more, and reports it.
            catch (Exception)
#pragma warning restore CA1031
            {
                shared.Fail();
            }
            finally
            {
                run.Shared = null;
            }
        }

        return shared.TryGive(plan, run);
    }

    private void Find(PlanRun run, AlphaMemory memory, int from, int to, PlanStep[] ways)
    {
        run.Begin(join.Order);

        // A fact that fills two patterns meets the old facts from the left, and all from the right.
        for (var other = _level + 1; other < plan.Levels; other++)
        {
            if (run.Memories[other] == memory)
                run.To[other] = from;
        }

        run.To[_level] = to;
        run.From[_level] = from;
        if (run.IsWatched && _level > 0)
            plan.WaysIn(run.State).AsWritten.Run(run);
        else
            SearchFrom(_start.Choose(run), run, ways);
    }

    // Where facts of a pattern are missing nothing matches; but what throws before it has to be heard of, and what is measured counted.
    private bool IsWorthwhile(PlanState own)
    {
        var isHeard = own.IsHeard;
        foreach (var part in plan.InOrder)
        {
            if (part is PlanJoin other && own.Memories[other.Level].Count == 0)
                return other.Level > _level && isHeard;
            isHeard |= part.Order >= join.Order && part.CanThrow;
        }

        return true;
    }

    private static void SearchFrom(int start, PlanRun run, PlanStep[] ways)
    {
        var memory = run.Memories[start];
        var way = ways[start];
        for (var position = run.From[start]; position < run.To[start]; position++)
        {
            if (memory.SlotAt(position) < 0)
                continue;
            run.Bind(start, position);
            way.Run(run);
        }
    }

    private void Search(PlanRun run, int position)
    {
        if (run.IsWatched && _level > 0)
        {
            run.From[_level] = position;
            run.To[_level] = position + 1;
            plan.WaysIn(run.State).AsWritten.Run(run);
        }
        else
        {
            run.Bind(_level, position);
            plan.WaysIn(run.State).From[_level].Run(run);
        }
    }
}
