using RulesEngine.RuleModel;

namespace RulesEngine.Network;

/// <summary>A partial match: the facts of the patterns so far, the last one first.</summary>
internal sealed class Token : ITuple
{
    private Token()
    {
    }

    public Token(Token parent, Fact fact)
    {
        Parent = parent;
        Fact = fact;
        Level = parent.Level + 1;
    }

    public Token? Parent { get; }

    public Fact? Fact { get; }

    /// <summary>Number of facts; the fact of the first pattern is at level 1.</summary>
    public int Level { get; }

    /// <summary>Neighbours among the tokens of one join that share the left side, and those that share the right side.</summary>
    public TokenLinks LeftLinks;

    public TokenLinks RightLinks;

    int ITuple.Count => Level;

    IEnumerable<IFact> ITuple.Facts
    {
        get
        {
            for (var token = this; token.Level > 0; token = token.Parent!)
                yield return token.Fact!;
        }
    }

    public static Token Empty() => new();

    public Fact FactAt(int level) => AncestorAt(level).Fact!;

    public object? ValueAt(int level) => AncestorAt(level).Fact!.Value;

    public Token AncestorAt(int level)
    {
        var token = this;
        while (token.Level > level)
            token = token.Parent!;
        return token;
    }
}
