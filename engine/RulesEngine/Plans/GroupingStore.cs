using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Plans;

/// <summary>The groups of a query in one session, each in a slot like a fact, as long as anything belongs to it.</summary>
internal sealed class GroupingStore : IFactStore
{
    private readonly List<object?> _groups = [];
    private readonly Stack<int> _free = [];

    // By group of the index: slot + 1; zero where there is none.
    private int[] _slots = new int[16];

    public object ValueAt(int slot) => _groups[slot]!;

    public Fact FactAt(int slot) => new(_groups[slot], _groups[slot]!.GetType()) { Source = (IFactSource)_groups[slot]!, Slot = slot };

    public object? Shown(int slot) => FactAt(slot);

    /// <summary>The slot of a group of the index; negative where it has none.</summary>
    public int SlotOf(int group) => group < _slots.Length ? _slots[group] - 1 : -1;

    public int Add(int group, object view)
    {
        if (!_free.TryPop(out var slot))
        {
            slot = _groups.Count;
            _groups.Add(null);
        }

        if (group >= _slots.Length)
            Array.Resize(ref _slots, Math.Max(group + 1, _slots.Length * 2));
        _groups[slot] = view;
        _slots[group] = slot + 1;
        return slot;
    }

    public void Remove(int group)
    {
        var slot = SlotOf(group);
        _groups[slot] = null;
        _slots[group] = 0;
        _free.Push(slot);
    }
}
