using System.Linq.Expressions;
using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Adds a computed value to each token.</summary>
internal sealed class BindingNode(int id, BoundExpression<object?> value, Type type) : TokenSource(id)
{
    public BoundExpression<object?> Value { get; } = value;

    public override NodeType? Kind => NodeType.Binding;

    public override Type OutputType => type;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => [new("Expression", Value.Stated)];

    public override void Prepare() => Value.Prepare();

    public override void Insert(NetworkState state, List<Token> tokens) => Settle(state, tokens);

    public override void Update(NetworkState state, List<Token> tokens) => Settle(state, tokens);

    public override void Retract(NetworkState state, List<Token> tokens)
    {
        var bound = BoundIn(state);
        var gone = new List<Token>();
        foreach (var token in tokens)
        {
            if (bound.Remove(token, out var child))
                gone.Add(child);
        }

        PassRetracted(state, gone);
    }

    private void Settle(NetworkState state, List<Token> tokens)
    {
        var bound = BoundIn(state);
        var changes = new TokenChanges();
        foreach (var token in tokens)
        {
            var held = bound.TryGetValue(token, out var child);
            if (!state.TryCompute(Value, this, token, null, out var value))
            {
                if (held && bound.Remove(token))
                    changes.Retracted.Add(child!);
            }
            else if (held)
            {
                child!.Fact!.Value = value;
                changes.Updated.Add(child);
            }
            else
            {
                bound.Add(token, child = new Token(token, new Fact(value, type)));
                changes.Inserted.Add(child);
            }
        }

        Pass(state, changes);
    }

    private Dictionary<Token, Token> BoundIn(NetworkState state) => state.Memory(this, static (_, _) => new Dictionary<Token, Token>());
}
