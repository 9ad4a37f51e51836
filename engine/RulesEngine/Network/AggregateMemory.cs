using RulesEngine.Queries;

namespace RulesEngine.Network;

/// <summary>What a query operator keeps for one session: for each left token its source facts and its rows.</summary>
internal sealed class AggregateMemory : SubnetMemory
{
    public Dictionary<Token, Entry> Entries { get; } = [];

    internal sealed class Entry(Token token)
    {
        private readonly Dictionary<Fact, Token> _tokenOf = [];

        public Token Token { get; } = token;

        public PendingFacts Facts { get; } = new();

        /// <summary>The rows; null before the first step, and after one whose selector threw.</summary>
        public RowSet? Rows { get; set; }

        public TokenChain Tokens { get; } = new(Side.Left);

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
