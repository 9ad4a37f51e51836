using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.Plans.Seeds;

namespace RulesEngine.Plans.Tables;

/// <summary>What a part of a rule that asks nothing of earlier ones makes of the facts of a memory: rows, which come and go like facts.</summary>
/// <param name="node">The part, as a reader of the network sees it.</param>
/// <param name="facts">The join that takes the facts in.</param>
/// <param name="direct">Takes the rows to rules that have them as they are.</param>
internal abstract class PlanTable(SubnetNode node, JoinNode facts, FactMemoryNode direct)
{
    private readonly List<TableOutput> _outputs = [];

    public SubnetNode Node => node;

    public JoinNode Facts => facts;

    /// <summary>Where rules find the rows that have them as they are.</summary>
    public FactMemoryNode Direct => direct;

    /// <summary>Where the rows go, in the order in which they are passed on.</summary>
    public IReadOnlyList<TableOutput> Outputs => _outputs;

    /// <summary>What a node makes of the facts of a memory; null where it is nothing of that kind.</summary>
    public static PlanTable? Of(NetworkNode node) => node switch
    {
        AggregateNode query => query.Table,
        QuantifierNode quantifier => quantifier.Gate,
        _ => null,
    };

    /// <summary>Where the facts enter.</summary>
    public abstract PlanSeed Seed { get; }

    /// <summary>The rows that are there before any fact is.</summary>
    public abstract void Activate(NetworkState state);

    /// <summary>The join that takes in the facts of a part; null where it asks for more than those of one memory, as they are.</summary>
    protected static JoinNode? FactsOf(SubnetNode node, List<NetworkNode> nodes) =>
        node.Source is PassNode { Kind: not null }
        && node.Subnet.Outputs is [JoinNode { Test.Conditions.Length: 0, Outputs: [var results] } facts]
        && results == node.Results
        && QueryTable.CanRead(facts.Right, nodes)
            ? facts
            : null;

    /// <summary>Measures what the part does with facts that came, changed or went.</summary>
    public Measured Measure(NetworkState state, FactChange change, int count)
    {
        if (state.Meter is { } meter && !facts.IsLive)
        {
            meter.Took(facts, change, count);
            meter.Passed(facts, change, count);
        }

        return state.Measure(node, change, count);
    }

    protected abstract IFactStore StoreIn(NetworkState state);

    /// <summary>Lets the rows go where the network leads them.</summary>
    protected void Connect()
    {
        foreach (var output in node.Outputs)
        {
            if (output is RowsNode rows)
            {
                Feed(rows.Memory, rows, null);
                continue;
            }

            if (output is FilterNode filter)
            {
                foreach (var filtered in filter.Outputs.OfType<RowsNode>())
                    Feed(filtered.Memory, filtered, filter);
            }

            if (direct.Store is null)
                Feed(direct, null, null);
        }
    }

    /// <summary>Passes on what has become of rows, each kind in order of arrival.</summary>
    protected void Pass(NetworkState state, List<int> removed, List<int> changed, List<int> added)
    {
        state.Meter?.Passed(node, FactChange.Retract, removed.Count);
        state.Meter?.Passed(node, FactChange.Update, changed.Count);
        state.Meter?.Passed(node, FactChange.Insert, added.Count);
        foreach (var output in _outputs)
            output.Pass(state, removed, changed, added);
    }

    private void Feed(FactMemoryNode memory, RowsNode? rows, FilterNode? filter)
    {
        memory.Store = StoreIn;
        if (rows is not null)
            rows.Table = this;
        _outputs.Add(new TableOutput(memory, rows, filter));
    }
}
