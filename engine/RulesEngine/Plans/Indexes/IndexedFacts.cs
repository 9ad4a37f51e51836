using RulesEngine.Totals;

namespace RulesEngine.Plans.Indexes;

/// <summary>The facts of a memory in the groups of one of its indexes.</summary>
internal sealed class IndexedFacts(AlphaMemory memory, KeyIndex index) : IGroupedFacts
{
    public int Top => memory.Top;

    public int GroupCount => index.GroupCount;

    public bool IsInOrder => index.IsInOrder;

    public int GroupOf(int position) => memory.SlotAt(position) < 0 ? KeyIndex.NoGroup : index.GroupOf(position);

    public int First(int group) => index.First(group);

    public int After(int position) => index.After(position);

    public object? ValueAt(int position) => memory.ValueAt(position);
}
