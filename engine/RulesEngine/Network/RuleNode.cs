using RulesEngine.Compilation;
using RulesEngine.Diagnostics;
using RulesEngine.Plans;
using RulesEngine.RuleModel;
using RulesEngine.Sessions;

namespace RulesEngine.Network;

/// <summary>Turns the tokens of one conjunction of a rule into its matches. Where the conjunction has a plan, no tokens come.</summary>
internal sealed class RuleNode(int id, CompiledRule rule, Dictionary<string, int> levels) : TokenNode(id)
{
    private readonly BoundAction[]?[] _actionsOn = new BoundAction[]?[(int)MatchTrigger.Removed + 1];

    public CompiledRule Rule => rule;

    /// <summary>The level of each name.</summary>
    public Dictionary<string, int> Levels => levels;

    /// <summary>How the matches are found; null where tokens bring them.</summary>
    public MatchPlan? Plan { get; set; }

    /// <summary>The actions that a match runs, in order.</summary>
    public BoundAction[] ActionsOn(MatchTrigger trigger) =>
        _actionsOn[(int)trigger] ??= Array.ConvertAll(rule.ActionsOn(trigger), action => new BoundAction(action, this));

    public override NodeType? Kind => NodeType.Rule;

    public override IEnumerable<NetworkNode> Next => [];

    public override void Insert(NetworkState state, List<Token> tokens)
    {
        var matches = MatchesIn(state);
        foreach (var token in tokens)
            state.Matches.Created(matches.Add(token));
    }

    public override void Update(NetworkState state, List<Token> tokens)
    {
        var matches = MatchesIn(state);
        foreach (var token in tokens)
        {
            if (matches.TryFind(token, out var match))
                state.Matches.Updated(match);
        }
    }

    public override void Retract(NetworkState state, List<Token> tokens)
    {
        var matches = MatchesIn(state);
        foreach (var token in tokens)
        {
            if (matches.TryRemove(token, out var match))
                Remove(state, match);
        }
    }

    private static void Remove(NetworkState state, RuleMatch match)
    {
        try
        {
            state.Matches.Removed(match);
        }
        finally
        {
            match.All.Cease(match.Number);
        }
    }

    private TokenMatches MatchesIn(NetworkState state) => state.Memory(this, static (node, _) => new TokenMatches(node));
}
