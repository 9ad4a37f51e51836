namespace RulesEngine.Totals;

/// <summary>A total of the facts of a collection, as a rule states it.</summary>
internal abstract class Total<TFact, TResult>
{
    /// <summary>What the rule's own expression gives, throws included.</summary>
    public abstract TResult Of(IEnumerable<TFact> facts);
}
