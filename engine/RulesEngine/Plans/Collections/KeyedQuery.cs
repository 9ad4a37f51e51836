using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Seeds;

namespace RulesEngine.Plans.Collections;

/// <summary>What OrderBy and ToLookup give for a key: made when somebody first asks for it, and kept current from then on.</summary>
internal sealed class KeyedQuery : GroupContent
{
    private readonly AggregateNode _query;

    private KeyedQuery(AggregateNode query, int index)
    {
        _query = query;
        Index = index;
        Seed = new KeyedSeed(this);
    }

    /// <summary>Number of the index over the facts.</summary>
    public int Index { get; }

    /// <summary>Where the facts enter, before the rules that ask are told of them.</summary>
    public PlanSeed Seed { get; }

    public override bool CanThrow => true;

    public AggregateNode Node => _query;

    /// <summary>The query, the same for all rules that share it.</summary>
    public static KeyedQuery Of(AggregateNode query, int index) => query.Keyed ??= new(query, index);

    public override object? Find(NetworkState state, AlphaMemory memory, KeyIndex index, int group, bool isLoud)
    {
        var known = RowsIn(state);
        if (!known.TryGetValue(group, out var row))
        {
            known.Add(group, row = new KeyedRow());
            for (var position = index.First(group); position >= 0; position = index.After(position))
                row.Facts.Add(memory.FactAt(position));
            row.Settle(state, _query);
        }
        else if (row.Value is null && isLoud)
        {
            row.Settle(state, _query);
        }

        return row.Value;
    }

    public Dictionary<int, KeyedRow> RowsIn(NetworkState state) => state.Memory(_query.Subnet, static (_, _) => new Dictionary<int, KeyedRow>());
}
