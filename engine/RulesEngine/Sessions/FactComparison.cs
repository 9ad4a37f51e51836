using System.Runtime.CompilerServices;

namespace RulesEngine.Sessions;

/// <summary>Hashes and compares the facts of one session. They mostly come in runs of one type, so what compares the last one is kept at hand.</summary>
internal sealed class FactComparison(FactIdentity identity)
{
    private Type? _lastType;
    private IEqualityComparer<object>? _lastComparer;

    public int HashOf(object value) => ComparerFor(value) is { } comparer ? comparer.GetHashCode(value) : RuntimeHelpers.GetHashCode(value);

    public bool AreEqual(object known, object value) =>
        ReferenceEquals(known, value)
        || (known.GetType() == value.GetType() && ComparerFor(value)?.Equals(known, value) == true);

    private IEqualityComparer<object>? ComparerFor(object value)
    {
        var type = value.GetType();
        if (type != _lastType)
        {
            _lastComparer = identity.ComparerOf(type);
            _lastType = type;
        }

        return _lastComparer;
    }
}
