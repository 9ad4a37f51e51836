namespace RulesEngine.Sessions;

internal sealed class TypedFactIdentity<TFact>(IEqualityComparer<TFact> comparer) : IEqualityComparer<object>
    where TFact : notnull
{
    bool IEqualityComparer<object>.Equals(object? x, object? y) => comparer.Equals((TFact?)x, (TFact?)y);

    int IEqualityComparer<object>.GetHashCode(object obj) => comparer.GetHashCode((TFact)obj);
}
