namespace RulesEngine.Totals;

/// <summary>Decimal numbers added up exactly, as units of the last digit that any of them has.</summary>
/// <remarks>
/// As long as their absolute values together fit into the 96 bits of a decimal, no sum on the way is rounded: in whatever order
/// they are added, the sum is exact and has as many digits after the point as the number that has most.
/// </remarks>
internal struct DecimalParts : IRunning<decimal>
{
    private static readonly UInt128 s_most = (UInt128.One << 96) - 1;
    private static readonly UInt128[] s_powersOfTen = PowersOfTen();

    private Int128 _sum;
    private UInt128 _size;
    private int _scale;
    private int _count;
    private int _atScale;
    private int _negative;

    public bool TryAppend(decimal value) => TryInsert(value);

    public bool TryInsert(decimal value)
    {
        if (value.Scale > _scale && !TryRescale(value.Scale))
            return false;
        if (UnitsOf(value) is var units && units > s_most - _size)
            return false;
        _size += units;
        Add(value, units, 1);
        return true;
    }

    public bool TryRemove(decimal value)
    {
        Remove(value);
        return HasScale;
    }

    public bool TryReplace(decimal old, decimal value)
    {
        Remove(old);
        return TryInsert(value) && HasScale;
    }

    // The sign of a zero depends on the order in which what adds up to it was added.
    public readonly bool TrySum(out decimal sum)
    {
        var size = (UInt128)Int128.Abs(_sum);
        sum = new decimal((int)(uint)size, (int)(uint)(size >> 32), (int)(uint)(size >> 64), Int128.IsNegative(_sum), (byte)_scale);
        return _sum != 0 || _negative == 0;
    }

    public readonly bool TryAverage(out decimal average)
    {
        average = 0;
        if (_count == 0 || !TrySum(out var sum))
            return false;
        average = sum / _count;
        return true;
    }

    private readonly bool HasScale => _scale == 0 || _atScale > 0;

    private void Remove(decimal value)
    {
        var units = UnitsOf(value);
        _size -= units;
        Add(value, units, -1);
    }

    private void Add(decimal value, UInt128 units, int sign)
    {
        var isNegative = decimal.IsNegative(value);
        _sum += (Int128)units * (isNegative ? -sign : sign);
        _count += sign;
        _atScale += value.Scale == _scale ? sign : 0;
        _negative += isNegative ? sign : 0;
    }

    private bool TryRescale(int scale)
    {
        var factor = s_powersOfTen[scale - _scale];
        if (_size > s_most / factor)
            return false;
        _size *= factor;
        _sum *= (Int128)factor;
        (_scale, _atScale) = (scale, 0);
        return true;
    }

    /// <summary>The absolute value in units of the last digit; the largest number there is where they are too many.</summary>
    private readonly UInt128 UnitsOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var units = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        if (value.Scale == _scale)
            return units;
        var factor = s_powersOfTen[_scale - value.Scale];
        return units > s_most / factor ? UInt128.MaxValue : units * factor;
    }

    private static UInt128[] PowersOfTen()
    {
        var powers = new UInt128[29];
        powers[0] = 1;
        for (var power = 1; power < powers.Length; power++)
            powers[power] = powers[power - 1] * 10;
        return powers;
    }
}
