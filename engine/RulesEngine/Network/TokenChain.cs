namespace RulesEngine.Network;

/// <summary>Tokens of one join that share a side, in order of creation. The links live in the tokens, so that leaving costs nothing.</summary>
internal sealed class TokenChain(Side side)
{
    private Token? _last;

    public Token? First { get; private set; }

    public bool IsEmpty => First is null;

    public void Add(Token token)
    {
        ref var links = ref LinksOf(token);
        links.Previous = _last;
        links.Next = null;
        if (_last is null)
            First = token;
        else
            LinksOf(_last).Next = token;
        _last = token;
    }

    public void Remove(Token token)
    {
        ref var links = ref LinksOf(token);
        if (links.Previous is null)
            First = links.Next;
        else
            LinksOf(links.Previous).Next = links.Next;
        if (links.Next is null)
            _last = links.Previous;
        else
            LinksOf(links.Next).Previous = links.Previous;
        links = default;
    }

    public Token? After(Token token) => LinksOf(token).Next;

    private ref TokenLinks LinksOf(Token token)
    {
        if (side == Side.Left)
            return ref token.LeftLinks;
        return ref token.RightLinks;
    }
}
