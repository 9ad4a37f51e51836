using RulesEngine.Compilation;
using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Turns the tokens of one conjunction of a rule into its matches.</summary>
internal sealed class RuleNode(int id, CompiledRule rule, IReadOnlyDictionary<string, int> levels) : TokenNode(id)
{
    public override NodeType? Kind => NodeType.Rule;

    public override IEnumerable<NetworkNode> Next => [];

    public override void Insert(NetworkState state, List<Token> tokens)
    {
        var activations = ActivationsIn(state);
        foreach (var token in tokens)
        {
            var activation = new Activation(rule, token, levels);
            activations[token] = activation;
            state.Matches.Created(activation);
        }
    }

    public override void Update(NetworkState state, List<Token> tokens)
    {
        var activations = ActivationsIn(state);
        foreach (var token in tokens)
        {
            if (activations.TryGetValue(token, out var activation))
                state.Matches.Updated(activation);
        }
    }

    public override void Retract(NetworkState state, List<Token> tokens)
    {
        var activations = ActivationsIn(state);
        foreach (var token in tokens)
        {
            if (activations.Remove(token, out var activation))
                state.Matches.Removed(activation);
        }
    }

    private Dictionary<Token, Activation> ActivationsIn(NetworkState state) => state.Memory(this, static (_, _) => new Dictionary<Token, Activation>());
}
