using RulesEngine.Queries;

namespace RulesEngine.Network;

/// <summary>What a query operator keeps for one session: for each left token its source facts and its rows.</summary>
internal sealed class AggregateMemory
{
    public Dictionary<Token, Entry> Entries { get; } = [];

    /// <summary>True while the node leads its own tokens through its subnet and will settle afterwards.</summary>
    public bool IsLeading { get; set; }

    internal sealed class Entry(Token token)
    {
        private readonly Dictionary<Fact, Token> _tokenOf = [];

        public Token Token { get; } = token;

        public FactList Sources { get; } = [];

        /// <summary>The rows; null before the first step, and after one whose selector threw.</summary>
        public RowSet? Rows { get; set; }

        public TokenChain Tokens { get; } = new(Side.Left);

        /// <summary>Source facts that came, changed and went since the entry was last settled.</summary>
        public List<Fact> Added { get; } = [];

        public List<Fact> Modified { get; } = [];

        public List<Fact> Removed { get; } = [];

        public bool IsPending => Added.Count + Modified.Count + Removed.Count > 0;

        public Token AddRow(Fact row)
        {
            var extended = new Token(Token, row);
            _tokenOf.Add(row, extended);
            Tokens.Add(extended);
            return extended;
        }

        public Token? RemoveRow(Fact row)
        {
            if (!_tokenOf.Remove(row, out var extended))
                return null;
            Tokens.Remove(extended);
            return extended;
        }
    }
}
