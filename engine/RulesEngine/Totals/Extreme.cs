namespace RulesEngine.Totals;

/// <summary>The least or greatest value. When the last of its kind leaves, the others have to be read to find the next.</summary>
internal struct Extreme<TValue, TEnd> : IRunning<TValue>
    where TValue : unmanaged
    where TEnd : struct, IEnd<TValue>
{
    private TValue _value;
    private int _count;

    // How many are the same to the bit, and whether there are others as near to the end: of those all the first is the extreme.
    private int _same;
    private bool _hasTies;

    public bool TryAppend(TValue value)
    {
        if (_count++ == 0 || TEnd.Follows(value, _value))
            (_value, _same, _hasTies) = (value, 1, _hasTies && !TEnd.IsNearer(value, _value));
        else if (Bits.AreSame(value, _value))
            _same++;
        else
            _hasTies |= !TEnd.IsNearer(_value, value);
        return true;
    }

    public bool TryInsert(TValue value)
    {
        var isTie = _count > 0 && !TEnd.IsNearer(value, _value) && !TEnd.IsNearer(_value, value);
        return (!isTie || (!_hasTies && Bits.AreSame(value, _value))) && TryAppend(value);
    }

    public bool TryRemove(TValue value)
    {
        _count--;
        if (!Bits.AreSame(value, _value))
            return true;
        _same--;
        return _same > 0 && !_hasTies;
    }

    // What is nearer than all others is taken before the old value goes, which may have been the nearest.
    public bool TryReplace(TValue old, TValue value)
    {
        if (Bits.AreSame(old, value))
            return true;
        return TEnd.IsNearer(value, _value) ? TryInsert(value) && TryRemove(old) : TryRemove(old) && TryInsert(value);
    }

    public readonly bool TryMin(out TValue least) => TryRead(out least);

    public readonly bool TryMax(out TValue greatest) => TryRead(out greatest);

    private readonly bool TryRead(out TValue value)
    {
        value = _value;
        return _count > 0;
    }
}
