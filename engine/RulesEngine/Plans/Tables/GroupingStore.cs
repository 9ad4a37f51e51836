using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Plans.Tables;

/// <summary>The groups of a query in one session, each in a slot like a fact, as long as anything belongs to it.</summary>
internal sealed class GroupingStore : IFactStore
{
    private readonly RowSlots<Fact> _groups = new();

    // By group of the index: slot + 1; zero where there is none.
    private int[] _slots = new int[16];

    public object ValueAt(int slot) => _groups[slot].Value!;

    public Fact FactAt(int slot) => _groups[slot];

    public object? Shown(int slot) => _groups[slot];

    /// <summary>The slot of a group of the index; negative where it has none.</summary>
    public int SlotOf(int group) => group < _slots.Length ? _slots[group] - 1 : -1;

    public int Add(int group, object view)
    {
        if (group >= _slots.Length)
            Array.Resize(ref _slots, Math.Max(group + 1, _slots.Length * 2));
        var slot = _groups.Add(new Fact(view, view.GetType()) { Source = (IFactSource)view });
        _slots[group] = slot + 1;
        return slot;
    }

    public void Remove(int group)
    {
        _groups.Remove(SlotOf(group));
        _slots[group] = 0;
    }

    /// <summary>Puts slots in the order in which their groups came.</summary>
    public void Sort(List<int> slots) => _groups.Sort(slots);
}
