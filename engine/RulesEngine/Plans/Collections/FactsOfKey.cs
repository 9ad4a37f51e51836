using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Queries;
using RulesEngine.RuleModel;
using RulesEngine.Totals;

namespace RulesEngine.Plans.Collections;

/// <summary>The facts that have a key, in order of arrival, as they are now.</summary>
internal abstract class FactsOfKey<TFact>(AlphaMemory memory, KeyIndex index, int group) : ReadOnlyFacts<TFact>, ITotalled<TFact>, IFactSource
{
    public int Group => group;

    public KeptTotals? Totals => group < 0 ? null : index.TotalsIn(memory);

    public override int Count => index.CountOf(group);

    FactSourceType IFactSource.SourceType => FactSourceType.Aggregate;

    IEnumerable<IFact> IFactSource.Facts
    {
        get
        {
            for (var position = index.First(group); position >= 0; position = index.After(position))
                yield return memory.FactAt(position);
        }
    }

    public override IEnumerator<TFact> GetEnumerator()
    {
        for (var position = index.First(group); position >= 0; position = index.After(position))
            yield return (TFact)memory.ValueAt(position);
    }
}
