namespace RulesEngine.Sessions;

/// <summary>The identity of facts as one factory sees it; shared by its sessions, so it holds nothing that changes.</summary>
internal sealed class FactIdentity(Dictionary<Type, IEqualityComparer<object>> comparers, IEqualityComparer<object> fallback) : IFactIdentityComparer
{
    public IEqualityComparer<TFact> GetComparer<TFact>() => new Typed<TFact>(this);

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

    private sealed class Typed<TFact>(IEqualityComparer<object> identity) : IEqualityComparer<TFact>
    {
        public bool Equals(TFact? x, TFact? y) => identity.Equals(x, y);

        public int GetHashCode(TFact obj) => obj is null ? 0 : identity.GetHashCode(obj);
    }
}
