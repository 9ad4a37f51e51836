using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>The facts of a session by identity. Each has a slot, a number that it keeps until it leaves; who comes later may get it again.</summary>
/// <remarks>The hash of a fact is taken once, when it comes: a fact whose hash changed since can still leave.</remarks>
internal sealed class WorkingMemory(FactIdentity identity) : IFactStore
{
    private const int None = -1;

    private readonly FactComparison _comparison = new(identity);
    private readonly SlotTable _table = new();
    private object?[] _values = new object?[16];
    private int[] _hashes = new int[16];
    private Fact?[]? _facts;

    // Until a slot is used again, facts lie in order of arrival; from then on their turns tell it.
    private long[]? _turns;
    private long _turn;
    private int _top;
    private int _firstFree = None;

    /// <summary>The value of each slot; no longer valid after facts have come.</summary>
    public object?[] Values => _values;

    public object ValueAt(int slot) => _values[slot]!;

    /// <summary>The slot of a fact; negative where it is unknown.</summary>
    public int SlotOf(object value) => Find(value, _comparison.HashOf(value), out _);

    public bool AreSame(object? left, object? right) => ((IEqualityComparer<object>)identity).Equals(left!, right!);

    /// <summary>What keeps linked facts here.</summary>
    public FactSupports Supports { get; } = new();

    /// <summary>Finds a fact that came from outside: those that rules yielded are not the host's to change.</summary>
    public bool TryFindOwn(object value, out int slot)
    {
        slot = SlotOf(value);
        return slot >= 0 && !Supports.IsLinked(slot);
    }

    /// <summary>The fact as others see it: made when first asked for, the same until it leaves.</summary>
    public Fact FactAt(int slot)
    {
        _facts ??= new Fact?[_values.Length];
        return _facts[slot] ??= new Fact(_values[slot], _values[slot]!.GetType()) { Slot = slot, Source = Supports.SourceOf(slot) };
    }

    public object? Shown(int slot) => _facts?[slot] ?? _values[slot];

    public List<Fact> FactsAt(ReadOnlySpan<int> slots)
    {
        var facts = new List<Fact>(slots.Length);
        foreach (var slot in slots)
            facts.Add(FactAt(slot));
        return facts;
    }

    /// <summary>Takes facts that are not known.</summary>
    /// <param name="values">The facts.</param>
    /// <param name="added">Takes their slots.</param>
    /// <returns>The facts that are known, or were given twice; null where there are none.</returns>
    public List<object>? AddAll(ReadOnlySpan<object> values, SlotList added)
    {
        Expect(values.Length);
        List<object>? known = null;
        var hashes = ArrayPool<int>.Shared.Rent(values.Length);
        try
        {
            // First all hashes, in the order in which the facts lie, then the table, here and there: each by itself keeps more of memory at hand.
            for (var i = 0; i < values.Length; i++)
                hashes[i] = _comparison.HashOf(values[i]);
            for (var i = 0; i < values.Length; i++)
            {
                if (TryAdd(values[i], hashes[i], out var slot))
                    added.Add(slot);
                else
                    (known ??= []).Add(values[i]);
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(hashes);
        }

        return known;
    }

    /// <summary>Takes a fact in; false where it is known, in the slot given.</summary>
    public bool TryAdd(object value, out int slot)
    {
        _table.Expect(1, _top + 1, _hashes);
        return TryAdd(value, _comparison.HashOf(value), out slot);
    }

    public void Remove(int slot)
    {
        if (_values[slot] is null)
            return;
        _table.Remove(slot, _hashes[slot]);
        _values[slot] = null;
        Supports.Forget(slot);
        if (_facts?[slot] is { } fact)
        {
            fact.Slot = None;
            _facts[slot] = null;
        }

        _hashes[slot] = _firstFree;
        _firstFree = slot;
    }

    /// <summary>Lets an object take the place of the one a fact holds.</summary>
    public void Replace(int slot, object value)
    {
        var hash = _comparison.HashOf(value);
        if (hash != _hashes[slot])
        {
            _table.Remove(slot, _hashes[slot]);
            _hashes[slot] = hash;
            _table.Expect(1, _top + 1, _hashes);
            _table.Add(slot, hash);
        }

        _values[slot] = value;
        if (_facts?[slot] is { } fact)
            fact.Value = value;
    }

    /// <summary>The values of all facts in order of arrival, live: facts may leave while they are gone through.</summary>
    public IEnumerable<object> InOrder()
    {
        if (_turns is null)
        {
            for (var slot = 0; slot < _top; slot++)
            {
                if (_values[slot] is { } value)
                    yield return value;
            }

            yield break;
        }

        var turns = _turns;
        var slots = Enumerable.Range(0, _top).Where(slot => _values[slot] is not null).OrderBy(slot => turns[slot]).ToArray();
        foreach (var slot in slots)
        {
            if (_values[slot] is { } value)
                yield return value;
        }
    }

    private void Expect(int count)
    {
        if (_top + count > _values.Length)
            Grow(_top + count);
        _table.Expect(count, _top + count, _hashes);
    }

    private int TakeSlot()
    {
        var slot = _firstFree;
        if (slot == None)
        {
            slot = _top++;
            if (slot == _values.Length)
                Grow(slot + 1);
        }
        else
        {
            _firstFree = _hashes[slot];
            StartTurns();
        }

        if (_turns is not null)
            _turns[slot] = ++_turn;
        return slot;
    }

    [MemberNotNull(nameof(_turns))]
    private void StartTurns()
    {
        if (_turns is not null)
            return;
        _turns = new long[_values.Length];
        for (var slot = 0; slot < _top; slot++)
            _turns[slot] = slot;
        _turn = _top;
    }

    private void Grow(int least)
    {
        var size = Math.Max(least, _values.Length * 2);
        Array.Resize(ref _values, size);
        Array.Resize(ref _hashes, size);
        if (_facts is not null)
            Array.Resize(ref _facts, size);
        if (_turns is not null)
            Array.Resize(ref _turns, size);
    }

    // There has to be room in the table.
    private bool TryAdd(object value, int hash, out int slot)
    {
        slot = Find(value, hash, out var place);
        if (slot >= 0)
            return false;
        slot = TakeSlot();

        // An array asks a value for its type before it takes it, a span does not.
        _values.AsSpan()[slot] = value;
        _hashes[slot] = hash;
        _table.Put(slot, hash, place);
        return true;
    }

    /// <param name="value">A fact, or what may be one.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="place">Where in the table it is, or would be put.</param>
    private int Find(object value, int hash, out int place)
    {
        var left = None;
        for (place = _table.First(hash); _table.SlotAt(place, hash) is var slot and not SlotTable.Free; place = _table.After(place))
        {
            if (slot >= 0 && _hashes[slot] == hash && _comparison.AreEqual(_values[slot]!, value))
                return slot;
            if (slot == SlotTable.Left && left == None)
                left = place;
        }

        if (left != None)
            place = left;
        return None;
    }
}
