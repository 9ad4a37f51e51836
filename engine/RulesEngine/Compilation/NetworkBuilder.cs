using System.Linq.Expressions;
using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>Builds the network rule by rule, and lets a rule use the nodes that earlier rules need in the same way.</summary>
internal sealed class NetworkBuilder
{
    private readonly OperatorCompiler _operators;
    private readonly Scope _empty;
    private readonly AlphaBuilder _alpha;
    private readonly List<NetworkNode> _nodes = [];
    private readonly Dictionary<TokenSource, List<Built>> _built = [];
    private readonly PassNode _start;

    // Every node the current rule needs, in order of need.
    private readonly List<NetworkNode> _used = [];
    private IRuleDefinition? _rule;

    public NetworkBuilder(OperatorCompiler operators, CodeLibrary code)
    {
        _operators = operators;
        _empty = new Scope(code);
        _start = Add(id => new PassNode(id, NodeType.Dummy));
        _alpha = new AlphaBuilder(_nodes, node => Used(node));
    }

    public void Add(CompiledRule rule, IReadOnlyList<RuleElement> conjunction)
    {
        _rule = rule.Definition;
        _used.Clear();
        var (source, scope) = Append(_start, _empty, conjunction);
        source.Feed(Add(id => new RuleNode(id, rule, scope.Levels)));
    }

    public CompiledNetwork Build()
    {
        _alpha.IndexOutputs();
        NetworkPlanner.Plan(_nodes);
        return new(_start, _alpha.Types, _nodes);
    }

    private (TokenSource Source, Scope Scope) Append(TokenSource source, Scope scope, IReadOnlyList<RuleElement> conjunction)
    {
        foreach (var element in conjunction)
            (source, scope) = Append(source, scope, element);
        return (source, scope);
    }

    private (TokenSource Source, Scope Scope) Append(TokenSource source, Scope scope, RuleElement element) => element switch
    {
        PatternElement pattern => (AppendPattern(source, scope, pattern), scope.With(pattern.Declaration.Name)),
        NotElement not => (AppendQuantifier(source, scope, not, NodeType.Not, not.Source), scope),
        ExistsElement exists => (AppendQuantifier(source, scope, exists, NodeType.Exists, exists.Source), scope),
        _ => throw new NotSupportedException($"A left-hand side cannot hold an element of kind '{element.ElementType}'."),
    };

    private TokenSource AppendPattern(TokenSource source, Scope scope, PatternElement pattern)
    {
        var own = pattern.Declaration.Name;
        var conditions = pattern.Expressions.Select(expression => expression.Expression).ToArray();
        switch (pattern.Source)
        {
            case null:
                var single = conditions.Where(condition => ElementShape.IsSingle(condition, own));
                var memory = _alpha.Memory(pattern.ValueType, [.. single.Select(condition => _empty.Bind<bool>(condition, own))]);
                return AppendJoin(source, memory, JoinPlanner.Plan([.. conditions.Where(condition => !ElementShape.IsSingle(condition, own))], scope, own));

            case BindingElement binding:
                return AppendFilter(AppendBinding(source, scope, binding, pattern.ValueType), scope, conditions, own);

            case AggregateElement aggregate when source == _start || aggregate.Imports.Count > 0:
                return AppendFilter(AppendAggregate(source, scope, aggregate), scope, conditions, own);

            case AggregateElement aggregate:
                var rows = AppendAggregate(_start, _empty, aggregate);
                rows = AppendFilter(rows, _empty, [.. conditions.Where(condition => ElementShape.IsSingle(condition, own))], own);
                return AppendJoin(source, RowsOf(rows, pattern.ValueType), JoinPlanner.Plan([.. conditions.Where(condition => !ElementShape.IsSingle(condition, own))], scope, own));

            default:
                throw new NotSupportedException($"A pattern cannot draw from an element of kind '{pattern.Source.ElementType}'.");
        }
    }

    private JoinNode AppendJoin(TokenSource source, FactMemoryNode memory, JoinTest test)
    {
        var join = source.Outputs.OfType<JoinNode>().FirstOrDefault(known => known.Right == memory && known.Test.SameAs(test));
        if (join is null)
        {
            var onlyLeadsIn = source is PassNode && source != _start && test.Conditions.Length == 0;
            join = Add(id => new JoinNode(id, onlyLeadsIn ? null : NodeType.Join, memory, test));
            source.Feed(join);
            memory.Feed(join);
        }

        return Used(join);
    }

    private TokenSource AppendFilter(TokenSource source, Scope scope, LambdaExpression[] conditions, string own)
    {
        if (conditions.Length == 0)
            return source;
        BoundExpression<bool>[] bound = [.. conditions.Select(condition => scope.Bind<bool>(condition, own))];
        var filter = source.Outputs.OfType<FilterNode>().FirstOrDefault(known =>
            known.Conditions.Length == bound.Length && known.Conditions.Zip(bound).All(pair => pair.First.SameAs(pair.Second)));
        if (filter is null)
        {
            filter = Add(id => new FilterNode(id, bound));
            source.Feed(filter);
        }

        return Used(filter);
    }

    private BindingNode AppendBinding(TokenSource source, Scope scope, BindingElement binding, Type type)
    {
        var value = scope.Bind<object?>(binding.Expression, null);
        var node = source.Outputs.OfType<BindingNode>().FirstOrDefault(known => known.OutputType == type && known.Value.SameAs(value));
        if (node is null)
        {
            node = Add(id => new BindingNode(id, value, type));
            source.Feed(node);
        }

        return Used(node);
    }

    private TokenSource AppendAggregate(TokenSource source, Scope scope, AggregateElement aggregate)
    {
        if (Known(source, aggregate, scope) is { } known)
            return known;
        var firstPart = _used.Count;
        var subnet = Add(id => new PassNode(id, null));
        var @operator = _operators.Compile(aggregate, scope);
        var node = AddSubnet((id, results) => new AggregateNode(id, @operator, aggregate.ResultType, scope.Depth, subnet, results));
        Append(subnet, scope, aggregate.Source).Source.Feed(node.Results);
        source.Feed(node);
        return Remember(source, aggregate, scope, node, firstPart);
    }

    private TokenSource AppendQuantifier(TokenSource source, Scope scope, RuleElement element, NodeType kind, RuleElement inner)
    {
        if (source == _start || inner.Imports.Count > 0)
            return Quantifier(source, scope, element, kind, inner);
        var quantifier = (QuantifierNode)Quantifier(_start, _empty, element, kind, inner);
        var gate = source.Outputs.OfType<GateNode>().FirstOrDefault(known => known.Quantifier == quantifier);
        if (gate is null)
        {
            var control = Reserve();
            gate = Add(id => new GateNode(id, control, quantifier));
            _nodes[control] = quantifier.Outputs[^1];
            source.Feed(gate);
        }

        return Used(gate);
    }

    private TokenSource Quantifier(TokenSource source, Scope scope, RuleElement element, NodeType kind, RuleElement inner)
    {
        if (Known(source, element, scope) is { } known)
            return known;
        var firstPart = _used.Count;
        var subnet = Add(id => new PassNode(id, null));
        var node = AddSubnet((id, results) => new QuantifierNode(id, kind, scope.Depth, subnet, results));
        foreach (var conjunction in Conjunctions.Of(inner))
            Append(subnet, scope, conjunction).Source.Feed(node.Results);
        source.Feed(node);
        return Remember(source, element, scope, node, firstPart);
    }

    private FactMemoryNode RowsOf(TokenSource source, Type type)
    {
        if (source.Outputs.OfType<RowsNode>().FirstOrDefault() is { } known)
            return Used(known).Memory;
        var memory = Add(id => new FactMemoryNode(id, null, type));
        var rows = Add(id => new RowsNode(id, memory));
        source.Feed(rows);
        return Used(rows).Memory;
    }

    private TokenSource? Known(TokenSource source, RuleElement element, Scope scope)
    {
        if (!_built.TryGetValue(source, out var built))
            return null;
        var known = built.FirstOrDefault(b => ElementShape.Same(b.Element, b.Scope, element, scope));
        if (known is null)
            return null;
        foreach (var node in known.Parts)
            Used(node);
        return known.Node;
    }

    private TokenSource Remember(TokenSource source, RuleElement element, Scope scope, TokenSource node, int firstPart)
    {
        if (!_built.TryGetValue(source, out var built))
            _built.Add(source, built = []);
        built.Add(new(element, scope, node, [.. _used.Skip(firstPart)]));
        return node;
    }

    private TNode AddSubnet<TNode>(Func<int, int, TNode> create)
        where TNode : SubnetNode
    {
        var results = Reserve();
        var node = Add(id => create(id, results));
        _nodes[results] = node.Results;
        Used((NetworkNode)node.Results);
        return node;
    }

    private int Reserve()
    {
        _nodes.Add(_start);
        return _nodes.Count - 1;
    }

    private TNode Add<TNode>(Func<int, TNode> create)
        where TNode : NetworkNode
    {
        var node = create(_nodes.Count);
        _nodes.Add(node);
        return Used(node);
    }

    private TNode Used<TNode>(TNode node)
        where TNode : NetworkNode
    {
        _used.Add(node);
        if (_rule is not null)
            node.UsedBy(_rule);
        return node;
    }

    /// <summary>A node with a subnet, and every node that serves it: whoever shares the one shares the others.</summary>
    private sealed record Built(RuleElement Element, Scope Scope, TokenSource Node, IReadOnlyList<NetworkNode> Parts);
}
