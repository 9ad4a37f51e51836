using System.Globalization;
using System.Text;
using RulesEngine.Explanation;

namespace RulesEngine.Diagnostics;

/// <summary>Writes the network as a graph in the DOT language, which Graphviz draws.</summary>
/// <example>
/// <code>
/// new DotWriter(factory.GetSchema()).WriteAllText("network.dot");   // dot -Tsvg network.dot -o network.svg
/// </code>
/// </example>
public sealed class DotWriter
{
    private readonly ReteGraph _schema;
    private HashSet<string>? _rules;
    private IMetricsProvider? _metrics;

    public DotWriter(ReteGraph schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
    }

    /// <summary>Leaves out what serves none of the rules named; null leaves out nothing.</summary>
    public void SetRuleFilter(IEnumerable<string>? ruleNames) => _rules = ruleNames?.ToHashSet();

    /// <summary>Adds to each node what it keeps and how much went through it.</summary>
    public void SetMetricsProvider(IMetricsProvider metricsProvider) => _metrics = metricsProvider;

    /// <summary>Writes the graph to a file, in UTF-8.</summary>
    public void WriteAllText(string fileName) => File.WriteAllText(fileName, GetContents());

    /// <summary>The graph: nodes by number, then links in the order of the schema.</summary>
    public string GetContents()
    {
        var text = new StringBuilder("digraph rules {\n  node [shape=box, fontname=\"sans-serif\"];\n");
        ReteNode[] nodes = [.. _schema.Nodes.Where(IsShown)];
        foreach (ReteNode node in nodes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Name(node)} [label=\"{Escaped(Label(node))}\"{Shape(node)}];\n");
        }

        foreach (ReteLink link in _schema.Links.Where(link => nodes.Contains(link.Source) && nodes.Contains(link.Target)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Name(link.Source)} -> {Name(link.Target)};\n");
        }

        return text.Append("}\n").ToString();
    }

    private bool IsShown(ReteNode node) => _rules is null || node.NodeType == NodeType.Root || node.Rules.Any(rule => _rules.Contains(rule.Name));

    private static string Name(ReteNode node) => node.NodeType == NodeType.Root ? "root" : string.Create(CultureInfo.InvariantCulture, $"n{node.Id}");

    private string Label(ReteNode node)
    {
        IEnumerable<string> head = node.NodeType switch
        {
            NodeType.Rule => node.Rules.Select(rule => rule.Name),
            NodeType.Type or NodeType.AlphaMemory => [$"{node.NodeType} {ExpressionText.Of(node.OutputType!)}"],
            _ => [$"{node.NodeType}"],
        };
        IEnumerable<string> expressions = node.Expressions.Select(expression => ExpressionText.Of(expression.Value.Body));
        return string.Join('\n', head.Concat(expressions).Concat(Counted(node)));
    }

    private IEnumerable<string> Counted(ReteNode node)
    {
        if (_metrics?.FindByNodeId(node.Id) is not { } metrics)
        {
            yield break;
        }

        if (metrics.ElementCount is { } count)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"keeps {count}");
        }

        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"in {metrics.InsertInputCount + metrics.UpdateInputCount + metrics.RetractInputCount}, out {metrics.InsertOutputCount + metrics.UpdateOutputCount + metrics.RetractOutputCount}");
    }

    private static string Shape(ReteNode node) => node.NodeType switch
    {
        NodeType.Rule => ", style=filled, fillcolor=lightgrey",
        NodeType.AlphaMemory or NodeType.BetaMemory => ", shape=cylinder",
        NodeType.Root or NodeType.Type => ", shape=ellipse",
        _ => "",
    };

    private static string Escaped(string label) =>
        label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
