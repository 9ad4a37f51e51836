using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>A node of the network.</summary>
public sealed class ReteNode
{
    internal ReteNode(int id, NodeType nodeType, Type? outputType, IReadOnlyCollection<KeyValuePair<string, object>> properties, IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> expressions, IReadOnlyCollection<IRuleDefinition> rules)
    {
        Id = id;
        NodeType = nodeType;
        OutputType = outputType;
        Properties = properties;
        Expressions = expressions;
        Rules = rules;
    }

    /// <summary>Number of the node; the same whenever the same rules are compiled in the same order.</summary>
    public int Id { get; }

    /// <summary>What the node does.</summary>
    public NodeType NodeType { get; }

    /// <summary>Type of the facts the node lets through; null where it passes on combinations.</summary>
    public Type? OutputType { get; }

    /// <summary>What else is known of the node.</summary>
    public IReadOnlyCollection<KeyValuePair<string, object>> Properties { get; }

    /// <summary>The expressions the node evaluates, as the rules state them.</summary>
    public IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Expressions { get; }

    /// <summary>Every rule that shares the node.</summary>
    public IReadOnlyCollection<IRuleDefinition> Rules { get; }
}
