namespace RulesEngine.Totals;

/// <summary>Values of which some are null. Those do not count.</summary>
internal struct WithoutNulls<TValue, TState> : IRunning<TValue?>
    where TValue : struct
    where TState : struct, IRunning<TValue>
{
    private TState _values;
    private int _count;

    /// <summary>The total of values that can be null; null where all of them are, unless they have one even so.</summary>
    public static TotalReader<WithoutNulls<TValue, TState>, TResult?> Read<TResult>(TotalReader<TState, TResult> read)
        where TResult : struct => (ref kept, out result) =>
    {
        var isRead = read(ref kept._values, out var total);
        result = isRead ? total : null;
        return isRead || kept._count == 0;
    };

    public bool TryAppend(TValue? value)
    {
        if (value is null)
            return true;
        _count++;
        return _values.TryAppend(value.Value);
    }

    public bool TryInsert(TValue? value)
    {
        if (value is null)
            return true;
        _count++;
        return _values.TryInsert(value.Value);
    }

    public bool TryRemove(TValue? value)
    {
        if (value is null)
            return true;
        _count--;
        return _values.TryRemove(value.Value);
    }

    public bool TryReplace(TValue? old, TValue? value) => old is { } was && value is { } isNow
        ? _values.TryReplace(was, isNow)
        : TryRemove(old) && TryInsert(value);
}
