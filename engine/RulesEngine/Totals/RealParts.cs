using System.Numerics;

namespace RulesEngine.Totals;

/// <summary>Floating-point numbers added up. What that gives depends on their order: only what comes last can be added.</summary>
internal struct RealParts<TValue> : IRunning<TValue>
    where TValue : unmanaged, IFloatingPoint<TValue>
{
    private double _sum;
    private int _count;

    public bool TryAppend(TValue value)
    {
        var number = double.CreateTruncating(value);
        _sum = _count++ == 0 ? number : _sum + number;
        return true;
    }

    public readonly bool TryInsert(TValue value) => false;

    public readonly bool TryRemove(TValue value) => false;

    public readonly bool TryReplace(TValue old, TValue value) => Bits.AreSame(old, value);

    // A sum begins with zero, an average with the first value: that matters where all are negative zeros.
    public readonly bool TrySum(out TValue sum)
    {
        sum = TValue.CreateTruncating(0.0 + _sum);
        return true;
    }

    public readonly bool TryAverage(out TValue average)
    {
        average = TValue.CreateTruncating(_sum / _count);
        return _count > 0;
    }
}
