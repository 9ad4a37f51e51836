using RulesEngine.Plans.Indexes;

namespace RulesEngine.Plans.Collections;

/// <summary>What GroupBy gives for a key.</summary>
internal sealed class GroupedFacts<TKey, TFact>(AlphaMemory memory, KeyIndex index, int group) : FactsOfKey<TFact>(memory, index, group), IGrouping<TKey, TFact>
{
    public TKey Key { get; } = ((KeyIndex<TKey>)index).KeyOf(group);
}
