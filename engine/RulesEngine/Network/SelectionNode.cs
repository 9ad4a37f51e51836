using System.Linq.Expressions;
using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Lets through the facts for which one condition holds.</summary>
internal sealed class SelectionNode(int id, BoundExpression<bool> condition, Type type) : AlphaNode(id)
{
    public BoundExpression<bool> Condition { get; } = condition;

    public override NodeType? Kind => NodeType.Selection;

    public override Type OutputType => type;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => [new("Condition", Condition.Stated)];

    public override void Insert(NetworkState state, List<Fact> facts)
    {
        var passed = new List<Fact>();
        foreach (var fact in facts)
        {
            if (state.Holds(Condition, this, state.Start, fact))
                passed.Add(fact);
        }

        PassInserted(state, passed);
    }

    public override void Update(NetworkState state, List<Fact> facts)
    {
        var passed = new List<Fact>();
        var failed = new List<Fact>();
        foreach (var fact in facts)
            (state.Holds(Condition, this, state.Start, fact) ? passed : failed).Add(fact);

        Retract(state, failed);
        PassUpdated(state, passed);
    }
}
