namespace RulesEngine.Totals;

/// <summary>The least value: the first of equal ones, and what is not a number before all others.</summary>
internal readonly struct Least<TValue> : IEnd<TValue>
    where TValue : unmanaged, IComparable<TValue>
{
    public static bool IsNearer(TValue value, TValue other) => value.CompareTo(other) < 0;

    public static bool Follows(TValue value, TValue other) => IsNearer(value, other);
}
