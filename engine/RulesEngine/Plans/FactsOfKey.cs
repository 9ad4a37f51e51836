using System.Collections;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Plans;

/// <summary>The facts that have a key, in order of arrival, as they are now.</summary>
internal abstract class FactsOfKey<TFact>(AlphaMemory memory, KeyIndex index, int group) : IEnumerable<TFact>, IFactSource
{
    FactSourceType IFactSource.SourceType => FactSourceType.Aggregate;

    IEnumerable<IFact> IFactSource.Facts
    {
        get
        {
            for (var position = index.First(group); position >= 0; position = index.After(position))
                yield return memory.FactAt(position);
        }
    }

    private protected int CountOfFacts => index.CountOf(group);

    public IEnumerator<TFact> GetEnumerator()
    {
        for (var position = index.First(group); position >= 0; position = index.After(position))
            yield return (TFact)memory.ValueAt(position);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
