using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Tables;

namespace RulesEngine.Plans.Seeds;

/// <summary>Where the facts of a memory enter a plan.</summary>
internal abstract class PlanSeed
{
    /// <summary>The table that is made of the facts, where one is.</summary>
    public virtual PlanTable? Table => null;

    /// <summary>Whether others look at what it keeps: then it is told first of what goes, as it is of what comes.</summary>
    public virtual bool IsLookedAt => false;

    /// <summary>Its turn among those who are told of the facts of its memory.</summary>
    public int Turn { get; set; }

    /// <summary>What has to be known before facts change or go; returned to the session's lists afterwards.</summary>
    public virtual SlotList? Before(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions) => null;

    /// <summary>Facts came, to the end of the memory.</summary>
    public abstract void Inserted(NetworkState state, AlphaMemory memory, int from, int to);

    public abstract void Updated(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> positions, SlotList? before);

    public abstract void Retracted(NetworkState state, AlphaMemory memory, ReadOnlySpan<int> slots, SlotList? before);
}
