using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>The facts of a session by identity. Each has a slot, a number that it keeps until it leaves; who comes later may get it again.</summary>
/// <remarks>The hash of a fact is taken once, when it comes: a fact whose hash changed since can still leave.</remarks>
internal sealed class WorkingMemory(FactIdentity identity) : IFactStore
{
    private const int None = -1;

    private readonly SlotTable _table = new();
    private object?[] _values = new object?[16];
    private int[] _hashes = new int[16];
    private Fact?[]? _facts;

    // Until a slot is used again, facts lie in order of arrival; from then on their turns tell it.
    private long[]? _turns;
    private long _turn;
    private int _top;
    private int _firstFree = None;

    private Type? _lastType;
    private IEqualityComparer<object>? _lastComparer;

    /// <summary>The value of each slot; no longer valid after facts have come.</summary>
    public object?[] Values => _values;

    public object ValueAt(int slot) => _values[slot]!;

    /// <summary>The slot of a fact; negative where it is unknown.</summary>
    public int SlotOf(object value)
    {
        var comparer = ComparerFor(value);
        return Find(value, comparer, HashOf(value, comparer));
    }

    public bool AreSame(object? left, object? right) => ((IEqualityComparer<object>)identity).Equals(left!, right!);

    /// <summary>What keeps linked facts here.</summary>
    public FactSupports Supports { get; } = new();

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

    /// <summary>Makes room for facts to come.</summary>
    public void Expect(int count)
    {
        if (_top + count > _values.Length)
            Grow(_top + count);
        _table.Expect(count, _hashes);
    }

    /// <summary>Takes a fact in; false where it is known, in the slot given.</summary>
    public bool TryAdd(object value, out int slot)
    {
        var comparer = ComparerFor(value);
        var hash = HashOf(value, comparer);
        slot = Find(value, comparer, hash);
        if (slot >= 0)
            return false;
        slot = TakeSlot();
        _values[slot] = value;
        _hashes[slot] = hash;
        _table.Add(slot, hash, _hashes);
        return true;
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
        var hash = HashOf(value, ComparerFor(value));
        if (hash != _hashes[slot])
        {
            _table.Remove(slot, _hashes[slot]);
            _hashes[slot] = hash;
            _table.Add(slot, hash, _hashes);
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

    private int Find(object value, IEqualityComparer<object>? comparer, int hash)
    {
        for (var place = _table.First(hash); _table.SlotAt(place) is var cell and not SlotTable.Free; place = _table.After(place))
        {
            if (cell < 0 || _hashes[cell] != hash)
                continue;
            var known = _values[cell]!;
            if (ReferenceEquals(known, value) || (comparer is not null && known.GetType() == value.GetType() && comparer.Equals(known, value)))
                return cell;
        }

        return None;
    }

    // Facts mostly come in runs of one type.
    private IEqualityComparer<object>? ComparerFor(object value)
    {
        var type = value.GetType();
        if (type != _lastType)
        {
            _lastComparer = identity.ComparerOf(type);
            _lastType = type;
        }

        return _lastComparer;
    }

    private static int HashOf(object value, IEqualityComparer<object>? comparer) =>
        comparer is null ? RuntimeHelpers.GetHashCode(value) : comparer.GetHashCode(value);
}
