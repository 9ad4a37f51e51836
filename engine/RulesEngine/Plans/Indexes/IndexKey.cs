using RulesEngine.Network;

namespace RulesEngine.Plans.Indexes;

/// <summary>A key by which the facts of a memory can be found.</summary>
internal abstract class IndexKey(KeySelector selector, bool keepsTurns)
{
    public KeySelector Selector => selector;

    /// <summary>Whether a fact keeps its turn when its key changes; else it comes last among those with the new one.</summary>
    public bool KeepsTurns => keepsTurns;

    public static IndexKey Of(KeySelector selector, bool keepsTurns) =>
        (IndexKey)Activator.CreateInstance(typeof(IndexKey<>).MakeGenericType(KeyLambda.TypeOf(selector)!), selector, keepsTurns)!;

    public abstract KeyIndex NewIndex();
}
