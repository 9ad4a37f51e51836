namespace RulesEngine;

/// <summary>Decides whether two objects are one and the same fact.</summary>
public interface IFactIdentityComparer : IEqualityComparer<object>
{
    /// <summary>The same decision, for facts of one type.</summary>
    IEqualityComparer<TFact> GetComparer<TFact>();
}
