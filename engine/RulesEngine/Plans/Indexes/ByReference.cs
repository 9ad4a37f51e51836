using System.Runtime.CompilerServices;

namespace RulesEngine.Plans.Indexes;

/// <summary>A key that equals only the very same object.</summary>
internal readonly struct ByReference(object? value) : IEquatable<ByReference>
{
    private readonly object? _value = value;

    public bool Equals(ByReference other) => ReferenceEquals(_value, other._value);

    public override bool Equals(object? obj) => obj is ByReference other && Equals(other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(_value);
}
