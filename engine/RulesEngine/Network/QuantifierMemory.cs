namespace RulesEngine.Network;

/// <summary>How many witnesses each token has in one session.</summary>
internal sealed class QuantifierMemory : SubnetMemory
{
    public Dictionary<Token, Entry> Entries { get; } = [];

    /// <summary>The tokens counted, so that one that came only half-way is not taken off twice.</summary>
    public HashSet<Token> Witnesses { get; } = [];

    internal sealed class Entry(Token token)
    {
        public Token Token { get; } = token;

        public long Witnesses { get; set; }

        public bool Held { get; set; }
    }
}
