using System.Linq.Expressions;
using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Lets through the tokens for which the conditions on a bound value or a query's row hold.</summary>
internal sealed class FilterNode(int id, BoundExpression<bool>[] conditions) : TokenSource(id)
{
    public BoundExpression<bool>[] Conditions { get; } = conditions;

    // A reader sees a condition on a sourced pattern as the join of its value with the combination.
    public override NodeType? Kind => NodeType.Join;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions =>
        Conditions.Select(condition => new KeyValuePair<string, LambdaExpression>("Condition", condition.Stated));

    public override void Prepare() => Array.ForEach(Conditions, condition => condition.Prepare());

    public override void Insert(NetworkState state, List<Token> tokens) => Settle(state, tokens);

    public override void Update(NetworkState state, List<Token> tokens) => Settle(state, tokens);

    public override void Retract(NetworkState state, List<Token> tokens)
    {
        var passed = PassedIn(state);
        PassRetracted(state, tokens.FindAll(passed.Remove));
    }

    private void Settle(NetworkState state, List<Token> tokens)
    {
        var passed = PassedIn(state);
        var changes = new TokenChanges();
        foreach (var token in tokens)
        {
            var holds = Holds(state, token);
            changes.Add(token, passed.Contains(token), holds);
            if (holds)
                passed.Add(token);
            else
                passed.Remove(token);
        }

        Pass(state, changes);
    }

    private bool Holds(NetworkState state, Token token)
    {
        foreach (var condition in Conditions)
        {
            if (!state.Holds(condition, this, token.Parent!, token.Fact))
                return false;
        }

        return true;
    }

    private HashSet<Token> PassedIn(NetworkState state) => state.Memory(this, static (_, _) => new HashSet<Token>());
}
