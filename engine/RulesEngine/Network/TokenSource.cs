namespace RulesEngine.Network;

/// <summary>Takes tokens and passes tokens on. Whoever came first is told first of what comes, and last of what goes.</summary>
internal abstract class TokenSource(int id) : TokenNode(id)
{
    private readonly List<TokenNode> _outputs = [];
    private TokenNode[] _live = [];

    public IReadOnlyList<TokenNode> Outputs => _outputs;

    public override IEnumerable<NetworkNode> Next => _outputs;

    public void Feed(TokenNode output)
    {
        _outputs.Add(output);
        output.Source = this;
    }

    /// <summary>From now on only outputs that lead to a rule without a plan get tokens.</summary>
    public void LeaveOutPlanned() => _live = [.. _outputs.Where(output => output.IsLive)];

    protected void PassInserted(NetworkState state, List<Token> tokens)
    {
        if (tokens.Count == 0)
            return;
        state.Meter?.Passed(this, FactChange.Insert, tokens.Count);
        foreach (var output in _live)
        {
            using (state.Measure(output, FactChange.Insert, tokens.Count))
                output.Insert(state, tokens);
        }
    }

    protected void PassUpdated(NetworkState state, List<Token> tokens)
    {
        if (tokens.Count == 0)
            return;
        state.Meter?.Passed(this, FactChange.Update, tokens.Count);
        foreach (var output in _live)
        {
            using (state.Measure(output, FactChange.Update, tokens.Count))
                output.Update(state, tokens);
        }
    }

    protected void PassRetracted(NetworkState state, List<Token> tokens)
    {
        if (tokens.Count == 0)
            return;
        state.Meter?.Passed(this, FactChange.Retract, tokens.Count);
        for (var i = _live.Length - 1; i >= 0; i--)
        {
            using (state.Measure(_live[i], FactChange.Retract, tokens.Count))
                _live[i].Retract(state, tokens);
        }
    }

    protected void Pass(NetworkState state, TokenChanges changes)
    {
        PassRetracted(state, changes.Retracted);
        PassUpdated(state, changes.Updated);
        PassInserted(state, changes.Inserted);
    }
}
