namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts a for-all together: a base pattern and what each of its facts has to satisfy.</summary>
public class ForAllBuilder : RuleElementBuilder
{
    private readonly List<Func<PatternElement>> _patterns = [];
    private Func<PatternElement>? _basePattern;

    public ForAllBuilder()
    {
    }

    internal ForAllBuilder(NameSource names)
        : base(names)
    {
    }

    public void BasePattern(PatternElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        SetOnce(ref _basePattern, () => element, "base pattern of a for-all");
    }

    public void BasePattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        SetOnce(ref _basePattern, builder.Build, "base pattern of a for-all");
    }

    public PatternBuilder BasePattern(Type type)
    {
        var builder = new PatternBuilder(Element.Declaration(type, DeclarationName(null)), Names);
        BasePattern(builder);
        return builder;
    }

    public void Pattern(PatternElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        _patterns.Add(() => element);
    }

    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _patterns.Add(builder.Build);
    }

    public PatternBuilder Pattern(Type type)
    {
        var builder = new PatternBuilder(Element.Declaration(type, DeclarationName(null)), Names);
        Pattern(builder);
        return builder;
    }

    internal ForAllElement Build()
    {
        var basePattern = _basePattern ?? throw new InvalidOperationException("A for-all has no base pattern. Add the facts that it looks at.");
        return Element.ForAll(basePattern(), _patterns.Select(build => build()));
    }
}
