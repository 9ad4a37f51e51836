using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>Lets the search for the matches of a rule be measured as the work of that rule.</summary>
internal sealed class MeasuredSeed(PlanSeed seed, NetworkNode entry, RuleNode rule) : PlanSeed
{
    public override SlotList? Before(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions) => seed.Before(state, memory, positions);

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to)
    {
        state.Meter?.Took(entry, FactChange.Insert, to - from);
        using (state.Measure(rule, FactChange.Insert, 0))
            seed.Inserted(state, memory, from, to);
    }

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
        state.Meter?.Took(entry, FactChange.Update, positions.Length);
        using (state.Measure(rule, FactChange.Update, 0))
            seed.Updated(state, memory, positions, before);
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before)
    {
        state.Meter?.Took(entry, FactChange.Retract, slots.Length);
        using (state.Measure(rule, FactChange.Retract, 0))
            seed.Retracted(state, memory, slots, before);
    }
}
