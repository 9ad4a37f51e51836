using System.Collections;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Plans;

/// <summary>What GroupBy gives for a key: the facts that have it, in order of arrival, as they are now.</summary>
internal sealed class GroupedFacts<TKey, TFact>(AlphaMemory memory, KeyIndex index, int group) : IGrouping<TKey, TFact>, IFactSource
{
    public TKey Key { get; } = ((KeyIndex<TKey>)index).KeyOf(group);

    FactSourceType IFactSource.SourceType => FactSourceType.Aggregate;

    IEnumerable<IFact> IFactSource.Facts
    {
        get
        {
            for (var position = index.First(group); position >= 0; position = index.After(position))
                yield return memory.FactAt(position);
        }
    }

    public IEnumerator<TFact> GetEnumerator()
    {
        for (var position = index.First(group); position >= 0; position = index.After(position))
            yield return (TFact)memory.ValueAt(position);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
