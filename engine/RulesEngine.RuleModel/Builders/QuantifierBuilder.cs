namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts together what a quantifier looks for: one pattern or one group.</summary>
public abstract class QuantifierBuilder : RuleElementBuilder
{
    private Func<RuleElement>? _source;

    private protected QuantifierBuilder()
    {
    }

    private protected QuantifierBuilder(NameSource names)
        : base(names)
    {
    }

    public void Pattern(PatternElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        Source(() => element);
    }

    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Source(builder.Build);
    }

    /// <param name="name">Null for a generated name.</param>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Element.Declaration(type, DeclarationName(name)));

    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = new PatternBuilder(declaration, Names);
        Pattern(builder);
        return builder;
    }

    public void Group(GroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        Source(() => element);
    }

    public void Group(GroupBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Source(builder.Build);
    }

    public GroupBuilder Group(GroupType groupType)
    {
        var builder = new GroupBuilder(Names, groupType);
        Group(builder);
        return builder;
    }

    private protected RuleElement BuildSource() => (_source ?? throw new InvalidOperationException(
        "A quantifier has nothing to look for. Give it a pattern or a group."))();

    private void Source(Func<RuleElement> source) => SetOnce(ref _source, source, "pattern or group of a quantifier");
}
