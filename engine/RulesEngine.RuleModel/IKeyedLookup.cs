namespace RulesEngine.RuleModel;

/// <summary>A lookup that can list its keys.</summary>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>The keys in order of first appearance.</summary>
    IEnumerable<TKey> Keys { get; }
}
