namespace RulesEngine.Network;

internal struct TokenLinks
{
    public Token? Previous;
    public Token? Next;
}
