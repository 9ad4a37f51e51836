using RulesEngine.Network;
using RulesEngine.Queries;

namespace RulesEngine.Plans.Tables;

/// <summary>What a query keeps for one session: the facts it draws from, and its rows.</summary>
internal sealed class QueryRows : IFactStore
{
    private const int None = -1;

    private readonly RowSlots<Fact> _slots = new();

    public FactList Sources { get; } = [];

    /// <summary>What the operator keeps; null before the first step, and after one whose selector threw.</summary>
    public RowSet? Rows { get; set; }

    public object ValueAt(int slot) => _slots[slot].Value!;

    public Fact FactAt(int slot) => _slots[slot];

    public object Shown(int slot) => _slots[slot];

    public static bool Has(Fact row) => row.Slot != None;

    public int Add(Fact row) => row.Slot = _slots.Add(row);

    /// <summary>Takes a row out. Its slot still shows it until that is free.</summary>
    public static int Take(Fact row)
    {
        var slot = row.Slot;
        row.Slot = None;
        return slot;
    }

    /// <summary>Takes out all rows, in order of arrival.</summary>
    public IEnumerable<int> TakeAll() => _slots.InOrder().FindAll(slot => Has(_slots[slot])).ConvertAll(slot => Take(_slots[slot]));

    public void Free(int slot) => _slots.Remove(slot);

    public void Sort(List<int> slots) => _slots.Sort(slots);
}
