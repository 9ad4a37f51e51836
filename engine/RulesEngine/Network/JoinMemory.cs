namespace RulesEngine.Network;

/// <summary>What a join keeps for one session: its left tokens, by key where it has one, and the pairs it made of them.</summary>
internal sealed class JoinMemory(KeySelector? key)
{
    private readonly Dictionary<Token, TokenEntry> _entries = [];
    private readonly LinkedList<TokenEntry> _inOrder = [];
    private readonly Dictionary<Fact, TokenChain> _joined = [];
    private long _turns;

    public HashIndex<TokenEntry>? Index { get; } = key is null ? null : new(key.Comparer);

    public LinkedListNode<TokenEntry>? First => _inOrder.First;

    public TokenEntry? Find(Token token) => _entries.GetValueOrDefault(token);

    public TokenEntry Add(Token token)
    {
        var entry = new TokenEntry(token, ++_turns);
        _entries.Add(token, entry);
        entry.Node = _inOrder.AddLast(entry);
        if (Index is not null)
            entry.Place = Index.Add(entry, key!.Of(token, null));
        return entry;
    }

    public void Rekey(TokenEntry entry)
    {
        if (Index is not null)
            entry.Place = Index.Move(entry.Place, entry, key!.Of(entry.Token, null));
    }

    public TokenEntry? Remove(Token token)
    {
        if (!_entries.Remove(token, out var entry))
            return null;
        _inOrder.Remove(entry.Node!);
        Index?.Remove(entry.Place);
        return entry;
    }

    public TokenChain? JoinedTo(Fact fact) => _joined.GetValueOrDefault(fact);

    public Token Join(TokenEntry left, Fact right)
    {
        var token = new Token(left.Token, right);
        left.Joined.Add(token);
        if (!_joined.TryGetValue(right, out var chain))
            _joined.Add(right, chain = new(Side.Right));
        chain.Add(token);
        return token;
    }

    public void Part(TokenEntry left, Token token)
    {
        left.Joined.Remove(token);
        var chain = _joined[token.Fact!];
        chain.Remove(token);
        if (chain.IsEmpty)
            _joined.Remove(token.Fact!);
    }
}
