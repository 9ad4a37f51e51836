namespace RulesEngine.Totals;

/// <summary>How many facts a condition holds of, and of how many it does not.</summary>
internal struct Holding : IRunning<bool>
{
    private int _true;
    private int _false;

    public bool TryAppend(bool value) => TryInsert(value);

    public bool TryInsert(bool value)
    {
        Add(value, 1);
        return true;
    }

    public bool TryRemove(bool value)
    {
        Add(value, -1);
        return true;
    }

    public bool TryReplace(bool old, bool value) => TryRemove(old) && TryInsert(value);

    public readonly bool TryCount(out int count)
    {
        count = _true;
        return true;
    }

    public readonly bool TryLongCount(out long count)
    {
        count = _true;
        return true;
    }

    public readonly bool TryAny(out bool any)
    {
        any = _true > 0;
        return true;
    }

    public readonly bool TryAll(out bool all)
    {
        all = _false == 0;
        return true;
    }

    private void Add(bool value, int sign)
    {
        if (value)
            _true += sign;
        else
            _false += sign;
    }
}
