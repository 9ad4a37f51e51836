using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>Builds the part of the network that looks at single facts: types, conditions, memories.</summary>
internal sealed class AlphaBuilder(List<NetworkNode> nodes)
{
    private readonly List<TypeNode> _types = [];

    public IReadOnlyList<TypeNode> Types => _types;

    public FactMemoryNode Memory(Type type, IReadOnlyList<BoundExpression<bool>> conditions, IRuleDefinition rule)
    {
        AlphaNode node = TypeOf(type, rule);
        foreach (var condition in conditions)
            node = SelectionOf(node, condition, type, rule);
        var memory = node.Outputs.OfType<FactMemoryNode>().FirstOrDefault();
        if (memory is null)
        {
            memory = Add(new FactMemoryNode(nodes.Count, NodeType.AlphaMemory, type));
            node.Feed(memory);
        }

        memory.UsedBy(rule);
        return memory;
    }

    private TypeNode TypeOf(Type type, IRuleDefinition rule)
    {
        var node = _types.Find(known => known.Type == type);
        if (node is null)
        {
            node = Add(new TypeNode(nodes.Count, type));
            _types.Add(node);
        }

        node.UsedBy(rule);
        return node;
    }

    private SelectionNode SelectionOf(AlphaNode source, BoundExpression<bool> condition, Type type, IRuleDefinition rule)
    {
        var node = source.Outputs.OfType<SelectionNode>().FirstOrDefault(known => known.Condition.SameAs(condition));
        if (node is null)
        {
            condition.Prepare();
            node = Add(new SelectionNode(nodes.Count, condition, type));
            source.Feed(node);
        }

        node.UsedBy(rule);
        return node;
    }

    private TNode Add<TNode>(TNode node)
        where TNode : NetworkNode
    {
        nodes.Add(node);
        return node;
    }
}
