namespace RulesEngine.Network;

/// <summary>The matches of a rule to which tokens bring its facts.</summary>
internal sealed class TokenMatches(RuleNode node) : RuleMatches(node)
{
    private readonly Dictionary<Token, int> _numbers = [];
    private Token?[] _tokens = new Token?[16];

    public RuleMatch Add(Token token)
    {
        var number = Take();
        if (number >= _tokens.Length)
            Array.Resize(ref _tokens, Math.Max(number + 1, _tokens.Length * 2));
        _tokens[number] = token;
        _numbers[token] = number;
        return new RuleMatch(this, number);
    }

    public bool TryFind(Token token, out RuleMatch match)
    {
        var isKnown = _numbers.TryGetValue(token, out var number);
        match = new RuleMatch(this, number);
        return isKnown;
    }

    public bool TryRemove(Token token, out RuleMatch match)
    {
        var isKnown = _numbers.Remove(token, out var number);
        match = new RuleMatch(this, number);
        return isKnown;
    }

    public override object? ValueAt(int number, int level) => _tokens[number]!.ValueAt(level);

    public override Fact FactAt(int number, int level) => _tokens[number]!.FactAt(level);

    protected override object[] FactsOf(int number)
    {
        var facts = new object[_tokens[number]!.Level];
        for (var level = 1; level <= facts.Length; level++)
            facts[level - 1] = FactAt(number, level);
        return facts;
    }

    protected override void Forget(int number) => _tokens[number] = null;
}
