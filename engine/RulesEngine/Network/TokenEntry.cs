namespace RulesEngine.Network;

/// <summary>A token on the left of a join, with what it joined to.</summary>
internal sealed class TokenEntry(Token token, long turn) : IArrival
{
    public Token Token { get; } = token;

    public long Turn { get; } = turn;

    public TokenChain Joined { get; } = new(Side.Left);

    public LinkedListNode<TokenEntry>? Node { get; set; }

    public IndexPlace<TokenEntry> Place { get; set; }

    /// <summary>Set only within one method of a join, while it compares old partners with new ones.</summary>
    public Token? Mark { get; set; }
}
