namespace RulesEngine.Totals;

/// <summary>The greatest value: the first of equal ones. What is not a number comes after all others, and the last of its kind is taken.</summary>
internal readonly struct Greatest<TValue> : IEnd<TValue>
    where TValue : unmanaged, IComparable<TValue>
{
    public static bool IsNearer(TValue value, TValue other) => value.CompareTo(other) > 0;

    public static bool Follows(TValue value, TValue other) => IsNearer(value, other) || other is double.NaN or float.NaN;
}
