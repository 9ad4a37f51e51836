namespace RulesEngine.Network;

/// <summary>Takes tokens. The lists given belong to the caller and are not kept.</summary>
internal abstract class TokenNode(int id) : NetworkNode(id)
{
    /// <summary>Where the tokens come from.</summary>
    public TokenSource? Source { get; set; }

    public abstract void Insert(NetworkState state, List<Token> tokens);

    public abstract void Update(NetworkState state, List<Token> tokens);

    public abstract void Retract(NetworkState state, List<Token> tokens);
}
