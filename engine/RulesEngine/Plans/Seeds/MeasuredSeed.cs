using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Parts;

namespace RulesEngine.Plans.Seeds;

/// <summary>Lets the search for the matches of a rule be measured as the work of that rule.</summary>
internal sealed class MeasuredSeed(PlanSeed seed, PlanEntry entry, MatchPlan plan) : PlanSeed
{
    public override SlotList? Before(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions) => seed.Before(state, memory, positions);

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to)
    {
        Count(state, FactChange.Insert, to - from);
        using (state.Measure(plan.Rule, FactChange.Insert, 0))
            seed.Inserted(state, memory, from, to);
    }

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
        Count(state, FactChange.Update, positions.Length);
        using (state.Measure(plan.Rule, FactChange.Update, 0))
            seed.Updated(state, memory, positions, before);
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before)
    {
        Count(state, FactChange.Retract, slots.Length);
        var matches = state.Meter is null ? 0 : plan.StateIn(state).Matches.Count;
        using (state.Measure(plan.Rule, FactChange.Retract, 0))
            seed.Retracted(state, memory, slots, before);
        if (state.Meter is not null && !plan.IsOnePattern)
            CountMatches(state, FactChange.Retract, matches - plan.StateIn(state).Matches.Count);
    }

    private void Count(NetworkState state, FactChange change, int facts)
    {
        if (state.Meter is not { } meter)
            return;
        if (entry.Stage is not null && plan.Counts(entry.Node))
            entry.Count(meter, change, facts);
        if (plan.IsOnePattern)
            CountMatches(state, change, facts);
    }

    /// <summary>Counts matches where no step of a search does.</summary>
    private void CountMatches(NetworkState state, FactChange change, int matches)
    {
        if (matches <= 0 || state.Meter is not { } meter)
            return;
        if (plan.InOrder[^1].Stage is { } last && plan.Counts(last))
            meter.Passed(last, change, matches);
        meter.Took(plan.Rule, change, matches);
    }
}
