using System.Numerics;

namespace RulesEngine.Totals;

/// <summary>Whole numbers added up, those below zero apart: while neither part leaves the range of a type, no sum on the way can.</summary>
internal struct WholeParts<TValue> : IRunning<TValue>
    where TValue : struct, IBinaryInteger<TValue>, IMinMaxValue<TValue>
{
    private Int128 _above;
    private Int128 _below;
    private int _count;

    public bool TryAppend(TValue value) => TryInsert(value);

    public bool TryInsert(TValue value)
    {
        Add(value, 1);
        return true;
    }

    public bool TryRemove(TValue value)
    {
        Add(value, -1);
        return true;
    }

    public bool TryReplace(TValue old, TValue value) => TryRemove(old) && TryInsert(value);

    public readonly bool TrySum(out TValue sum)
    {
        sum = TValue.CreateTruncating(_above + _below);
        return IsWithin(Int128.CreateTruncating(TValue.MinValue), Int128.CreateTruncating(TValue.MaxValue));
    }

    // However short the numbers are, they are added up as long ones before they are divided.
    public readonly bool TryAverage(out double average)
    {
        average = (double)(long)(_above + _below) / _count;
        return _count > 0 && IsWithin(long.MinValue, long.MaxValue);
    }

    private void Add(TValue value, int sign)
    {
        var number = Int128.CreateTruncating(value) * sign;
        _count += sign;
        if (TValue.IsNegative(value))
            _below += number;
        else
            _above += number;
    }

    private readonly bool IsWithin(Int128 least, Int128 most) => _above <= most && _below >= least;
}
