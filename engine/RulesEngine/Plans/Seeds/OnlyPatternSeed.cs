using RulesEngine.Network;
using RulesEngine.Plans.Indexes;

namespace RulesEngine.Plans.Seeds;

/// <summary>The facts of a rule that asks for one fact and nothing else: each is a match.</summary>
internal sealed class OnlyPatternSeed(MatchPlan plan) : PlanSeed
{
    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to)
    {
        var own = plan.StateIn(state);
        for (var position = from; position < to; position++)
            Create(own, memory.SlotAt(position));
    }

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
        var own = plan.StateIn(state);
        var unmatched = state.RentSlots();
        foreach (var position in positions)
        {
            if (memory.SlotAt(position) is var slot and >= 0 && own.Matches.Find([slot]) is var match and >= 0)
                own.Update(match);
            else
                unmatched.Add(position);
        }

        foreach (var position in unmatched.Span)
            Create(own, memory.SlotAt(position));
        state.Return(unmatched);
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before) =>
        plan.StateIn(state).RemoveMatchesOf(0, slots);

    // Who heard of an earlier match may have taken the fact away.
    private static void Create(PlanState own, int slot)
    {
        if (slot >= 0)
            own.Create([slot], null);
    }
}
