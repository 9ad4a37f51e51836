using RulesEngine.Compilation;
using RulesEngine.Diagnostics;
using RulesEngine.Plans;

namespace RulesEngine.Network;

/// <summary>Turns the tokens of one conjunction of a rule into its matches. Where the conjunction has a plan, no tokens come.</summary>
internal sealed class RuleNode(int id, CompiledRule rule, IReadOnlyDictionary<string, int> levels) : TokenNode(id)
{
    public CompiledRule Rule => rule;

    /// <summary>The level of each name.</summary>
    public Dictionary<string, int> Levels { get; } = new(levels, StringComparer.Ordinal);

    /// <summary>How the matches are found; null where tokens bring them.</summary>
    public MatchPlan? Plan { get; set; }

    public override NodeType? Kind => NodeType.Rule;

    public override IEnumerable<NetworkNode> Next => [];

    public override void Insert(NetworkState state, List<Token> tokens)
    {
        var activations = ActivationsIn(state);
        foreach (var token in tokens)
        {
            var activation = new Activation(this, token);
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
