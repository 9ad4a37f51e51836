using System.Runtime.InteropServices;

namespace RulesEngine.Totals;

/// <summary>Tells values apart that are equal but not the same: 1.0 and 1.00, zero and negative zero.</summary>
internal static class Bits
{
    public static bool AreSame<TValue>(TValue one, TValue other)
        where TValue : unmanaged =>
        MemoryMarshal.AsBytes(new ReadOnlySpan<TValue>(in one)).SequenceEqual(MemoryMarshal.AsBytes(new ReadOnlySpan<TValue>(in other)));
}
