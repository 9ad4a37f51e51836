using RulesEngine.Network;
using RulesEngine.Totals;

namespace RulesEngine.Queries;

/// <summary>What Collect gives: the source facts in order of arrival.</summary>
internal sealed class CollectedFacts<TFact> : ReadOnlyFacts<TFact>, ISourceCollection, ITotalled<TFact>
{
    private readonly NetworkState _state;
    private readonly FactList _sources;

    public CollectedFacts(RowScope scope)
    {
        _state = scope.State;
        _sources = scope.Sources;

        // A collection before may not have heard of all changes.
        _sources.ForgetTotals();
    }

    public override int Count => _sources.Count;

    int ITotalled<TFact>.Group => ListedFacts.Group;

    KeptTotals? ITotalled<TFact>.Totals => _sources.TotalsIn(_state, static fact => fact.Value);

    FactList ISourceCollection.Sources => _sources;

    void ISourceCollection.Add(RowScope scope, Fact fact)
    {
    }

    void ISourceCollection.Modify(RowScope scope, Fact fact) => _sources.Change(fact);

    void ISourceCollection.Remove(Fact fact)
    {
    }

    public override IEnumerator<TFact> GetEnumerator()
    {
        foreach (var fact in _sources)
            yield return (TFact)fact.Value!;
    }
}
