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
        foreach (var condition in conditions)
            node = SelectionOf(node, condition, type);
        var memory = node.Outputs.OfType<FactMemoryNode>().FirstOrDefault();
        if (memory is null)
        {
            memory = Add(new FactMemoryNode(nodes.Count, NodeType.AlphaMemory, type));
            node.Feed(memory);
        }

        use(memory);
        return memory;
    }

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
        var node = source.Outputs.OfType<SelectionNode>().FirstOrDefault(known => known.Condition.SameAs(condition));
        if (node is null)
        {
            _ = condition.OfFact;
            node = Add(new SelectionNode(nodes.Count, condition, type));
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
