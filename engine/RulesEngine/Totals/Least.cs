using System.Numerics;

namespace RulesEngine.Totals;

/// <summary>The least value: the first of equal ones, and what is not a number before all others.</summary>
internal readonly struct Least<TValue> : IEnd<TValue>
    where TValue : unmanaged, IComparisonOperators<TValue, TValue, bool>
{
    public static bool IsNearer(TValue value, TValue other) => value < other;

#pragma warning disable CS1718 // What is not a number is told by not being equal to itself.
    public static bool Follows(TValue value, TValue other) => value < other || (value != value && other == other);
#pragma warning restore CS1718
}
