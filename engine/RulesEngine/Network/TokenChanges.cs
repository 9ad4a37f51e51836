namespace RulesEngine.Network;

/// <summary>What one step of a node brings to its outputs.</summary>
internal sealed class TokenChanges
{
    public List<Token> Retracted { get; } = [];

    public List<Token> Updated { get; } = [];

    public List<Token> Inserted { get; } = [];

    /// <summary>Files a token that held or not, and holds now or not.</summary>
    public void Add(Token token, bool held, bool holds)
    {
        if (held && holds)
            Updated.Add(token);
        else if (held)
            Retracted.Add(token);
        else if (holds)
            Inserted.Add(token);
    }
}
