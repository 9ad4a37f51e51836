using System.Collections;

namespace RulesEngine.Typesetting;

/// <summary>What an element holds, in reading order. Nearly all elements hold one thing: no list is kept for that.</summary>
public readonly struct StructureKids : IReadOnlyList<StructureNode>, IEquatable<StructureKids>
{
    private readonly object? _kids;

    internal StructureKids(object? kids) => _kids = kids;

    /// <inheritdoc/>
    public int Count => _kids switch { null => 0, List<StructureNode> many => many.Count, _ => 1 };

    /// <inheritdoc/>
    public StructureNode this[int index] => _kids switch
    {
        List<StructureNode> many => many[index],
        StructureNode one when index == 0 => one,
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, "An element has no such kid."),
    };

    /// <summary>Whether two are the kids of one element.</summary>
    public static bool operator ==(StructureKids left, StructureKids right) => left.Equals(right);

    /// <summary>Whether two are the kids of different elements.</summary>
    public static bool operator !=(StructureKids left, StructureKids right) => !left.Equals(right);

    /// <summary>The kids in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    public bool Equals(StructureKids other) => ReferenceEquals(_kids, other._kids);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StructureKids other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _kids?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    IEnumerator<StructureNode> IEnumerable<StructureNode>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the kids.</summary>
    public struct Enumerator : IEnumerator<StructureNode>
    {
        private readonly StructureKids _kids;
        private int _at;

        internal Enumerator(StructureKids kids) => (_kids, _at) = (kids, -1);

        /// <inheritdoc/>
        public readonly StructureNode Current => _kids[_at];

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_at < _kids.Count;

        /// <inheritdoc/>
        public void Reset() => _at = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
