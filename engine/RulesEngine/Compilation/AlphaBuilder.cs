using RulesEngine.Diagnostics;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>Builds the part of the network that looks at single facts: types, conditions, memories.</summary>
internal sealed class AlphaBuilder(List<NetworkNode> nodes, Action<NetworkNode> use)
{
    private readonly List<TypeNode> _types = [];

    public IReadOnlyList<TypeNode> Types => _types;

    public FactMemoryNode Memory(Type type, IReadOnlyList<BoundExpression<bool>> conditions)
    {
        AlphaNode node = TypeOf(type);
        var open = conditions.ToList();
        while (open.Count > 0)
        {
            var next = KnownPlace(node, open);
            node = SelectionOf(node, open[next], type);
            open.RemoveAt(next);
        }

        var memory = node.Outputs.OfType<FactMemoryNode>().FirstOrDefault();
        if (memory is null)
        {
            memory = Add(new FactMemoryNode(nodes.Count, NodeType.AlphaMemory, type));
            node.Feed(memory);
        }

        use(memory);
        return memory;
    }

    /// <summary>Ends the building: the tests of a node are all known.</summary>
    public void IndexOutputs()
    {
        foreach (var node in nodes.OfType<AlphaNode>())
            node.IndexOutputs();
    }

    // A rule goes with the order of an earlier one where nobody can tell the difference.
    private static int KnownPlace(AlphaNode source, List<BoundExpression<bool>> open)
    {
        for (var place = 0; place < open.Count; place++)
        {
            if (KnownOutput(source, open[place]) is not null && (place == 0 || CannotThrow.Is(open[place])))
                return place;
            if (!CannotThrow.Is(open[place]))
                break;
        }

        return 0;
    }

    private static SelectionNode? KnownOutput(AlphaNode source, BoundExpression<bool> condition) =>
        source.Outputs.OfType<SelectionNode>().FirstOrDefault(known => known.Condition.SameAs(condition));

    private TypeNode TypeOf(Type type)
    {
        var node = _types.Find(known => known.Type == type);
        if (node is null)
        {
            node = Add(new TypeNode(nodes.Count, type));
            _types.Add(node);
        }

        use(node);
        return node;
    }

    private SelectionNode SelectionOf(AlphaNode source, BoundExpression<bool> condition, Type type)
    {
        var node = KnownOutput(source, condition);
        if (node is null)
        {
            _ = condition.OfFact;
            node = Add(new SelectionNode(nodes.Count, condition, ConstantReader.TryRead(condition), type));
            source.Feed(node);
        }

        use(node);
        return node;
    }

    private TNode Add<TNode>(TNode node)
        where TNode : NetworkNode
    {
        nodes.Add(node);
        return node;
    }
}
