using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>A key by which the facts of a memory can be found.</summary>
internal abstract class IndexKey(KeySelector selector)
{
    public KeySelector Selector => selector;

    public static IndexKey Of(KeySelector selector) =>
        (IndexKey)Activator.CreateInstance(typeof(IndexKey<>).MakeGenericType(KeyLambda.TypeOf(selector)!), selector)!;

    public abstract KeyIndex NewIndex();
}
