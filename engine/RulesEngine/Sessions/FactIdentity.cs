using System.Collections.Concurrent;
using System.Reflection;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The identity of facts as one factory sees it; shared by its sessions, so all it keeps is what it once found out about a type.</summary>
internal sealed class FactIdentity(Dictionary<Type, IEqualityComparer<object>> comparers, IEqualityComparer<object> fallback) : IFactIdentityComparer
{
    private readonly ConcurrentDictionary<Type, bool> _isByReference = new();

    public IEqualityComparer<TFact> GetComparer<TFact>() => new Typed<TFact>(this);

    /// <summary>What tells facts of a type apart; null where only an object is the same as itself.</summary>
    public IEqualityComparer<object>? ComparerOf(Type type)
    {
        if (comparers.TryGetValue(type, out var comparer))
            return comparer;
        return fallback is DefaultFactIdentity && _isByReference.GetOrAdd(type, IsByReference) ? null : fallback;
    }

    bool IEqualityComparer<object>.Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.GetType() != y.GetType())
            return false;
        return Of(x).Equals(x, y);
    }

    int IEqualityComparer<object>.GetHashCode(object obj) => Of(obj).GetHashCode(obj);

    private IEqualityComparer<object> Of(object fact) =>
        comparers.Count > 0 && comparers.TryGetValue(fact.GetType(), out var comparer) ? comparer : fallback;

    private static bool IsByReference(Type type) =>
        !typeof(IIdentityProvider).IsAssignableFrom(type)
        && type.GetMethod(nameof(Equals), BindingFlags.Public | BindingFlags.Instance, [typeof(object)])?.DeclaringType == typeof(object)
        && type.GetMethod(nameof(GetHashCode), BindingFlags.Public | BindingFlags.Instance, Type.EmptyTypes)?.DeclaringType == typeof(object);

    private sealed class Typed<TFact>(IEqualityComparer<object> identity) : IEqualityComparer<TFact>
    {
        public bool Equals(TFact? x, TFact? y) => identity.Equals(x, y);

        public int GetHashCode(TFact obj) => obj is null ? 0 : identity.GetHashCode(obj);
    }
}
