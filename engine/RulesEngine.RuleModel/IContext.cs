namespace RulesEngine.RuleModel;

/// <summary>What an action can know and do while its rule fires.</summary>
/// <remarks>
/// Inserts, updates and retractions take effect at once; linked facts enter working memory at once and are propagated after the rule's last action.
/// </remarks>
public interface IContext
{
    IRuleDefinition Rule { get; }

    /// <summary>The match that fires.</summary>
    IMatch Match { get; }

    /// <summary>The token given to the call that fires the rules.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Ends the firing after the remaining actions of this rule; what is on the agenda stays there.</summary>
    void Halt();

    /// <exception cref="ArgumentException">The fact is known already.</exception>
    void Insert(object fact);

    /// <exception cref="ArgumentException">One of the facts is known already; none is inserted.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <returns>False when the fact is known already.</returns>
    bool TryInsert(object fact);

    /// <exception cref="ArgumentException">The fact is not known.</exception>
    void Update(object fact);

    /// <exception cref="ArgumentException">One of the facts is not known; none is updated.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <returns>False when the fact is not known.</returns>
    bool TryUpdate(object fact);

    /// <exception cref="ArgumentException">The fact is not known.</exception>
    void Retract(object fact);

    /// <exception cref="ArgumentException">One of the facts is not known; none is retracted.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <returns>False when the fact is not known.</returns>
    bool TryRetract(object fact);

    /// <summary>Keys of the facts linked to this match, in the order of linking.</summary>
    IReadOnlyCollection<object> GetLinkedKeys();

    /// <returns>The fact linked to this match under the key, or null.</returns>
    object? GetLinked(object key);

    /// <summary>Inserts a fact that lives as long as this match.</summary>
    /// <exception cref="ArgumentException">A fact is linked under the key already.</exception>
    void InsertLinked(object key, object fact);

    void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <exception cref="ArgumentException">No fact is linked under the key.</exception>
    void UpdateLinked(object key, object fact);

    void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <exception cref="ArgumentException">No fact is linked under the key.</exception>
    void RetractLinked(object key, object fact);

    void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Asks the session's dependency resolver for a service.</summary>
    object Resolve(Type serviceType);
}
