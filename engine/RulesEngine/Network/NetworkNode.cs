using System.Linq.Expressions;
using RulesEngine.Diagnostics;
using RulesEngine.Plans;
using RulesEngine.RuleModel;

namespace RulesEngine.Network;

/// <summary>A part of the compiled network. Holds nothing of a session; what it remembers is in <see cref="NetworkState"/> under its number.</summary>
internal abstract class NetworkNode(int id)
{
    public int Id { get; } = id;

    /// <summary>Every rule that shares the node, in order of compilation.</summary>
    public List<IRuleDefinition> Rules { get; } = [];

    /// <summary>Whether a rule without a plan needs the node: the others are only shown to readers of the schema.</summary>
    public bool IsLive { get; set; }

    /// <summary>The plan that counts for the node, where no tokens pass it.</summary>
    public MatchPlan? Counter { get; set; }

    /// <summary>What a reader of the schema sees; null for parts without a meaning of their own.</summary>
    public abstract NodeType? Kind { get; }

    public virtual Type? OutputType => null;

    public virtual IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => [];

    /// <summary>The nodes that take what this one passes on, in order of creation.</summary>
    public abstract IEnumerable<NetworkNode> Next { get; }

    /// <summary>Compiles what a live node evaluates.</summary>
    public virtual void Prepare()
    {
    }

    public void UsedBy(IRuleDefinition rule)
    {
        if (!Rules.Contains(rule))
            Rules.Add(rule);
    }
}
