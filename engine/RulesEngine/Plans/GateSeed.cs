using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>The facts that a gate is about: they matter where the first comes or the last goes.</summary>
internal sealed class GateSeed(GateTable gate) : PlanSeed
{
    public override PlanTable Table => gate;

    public override void Inserted(NetworkState state, AlphaMemory memory, int from, int to) => gate.Decide(state);

    public override void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before)
    {
    }

    public override void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before) => gate.Decide(state);
}
