using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Seeds;

namespace RulesEngine.Plans.Tables;

/// <summary>The facts that a gate is about: they matter where the first comes or the last goes.</summary>
internal sealed class GateSeed(GateTable gate) : PlanSeed
{
    public override PlanTable Table => gate;

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to) => Decide(state, FactChange.Insert, to - from);

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before) => gate.Measure(state, FactChange.Update, positions.Length).Dispose();

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before) => Decide(state, FactChange.Retract, slots.Length);

    private void Decide(NetworkState state, FactChange change, int facts)
    {
        using var measured = gate.Measure(state, change, facts);
        gate.Decide(state);
    }
}
