using System.Linq.Expressions;

namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts a pattern together: a type, conditions in the order written, and at most one source.</summary>
public class PatternBuilder : RuleElementBuilder
{
    private readonly List<LambdaExpression> _conditions = [];
    private Func<RuleElement>? _source;

    /// <param name="name">Null for a generated name.</param>
    public PatternBuilder(Type type, string? name)
    {
        Declaration = Element.Declaration(type, DeclarationName(name));
    }

    public PatternBuilder(Declaration declaration)
        : this(declaration, NameSource.Standalone)
    {
    }

    internal PatternBuilder(Declaration declaration, NameSource names)
        : base(names)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        Declaration = declaration;
    }

    public Declaration Declaration { get; }

    /// <param name="expression">A lambda that returns <see cref="bool"/>, its parameters named like the declarations they stand for.</param>
    public void Condition(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        _conditions.Add(expression);
    }

    /// <exception cref="InvalidOperationException">The pattern has a source already.</exception>
    public void Aggregate(AggregateElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        Source(() => element);
    }

    public void Aggregate(AggregateBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Source(builder.Build);
    }

    public AggregateBuilder Aggregate()
    {
        var builder = new AggregateBuilder(Names);
        Aggregate(builder);
        return builder;
    }

    /// <exception cref="InvalidOperationException">The pattern has a source already.</exception>
    public void Binding(BindingElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        Source(() => element);
    }

    public void Binding(BindingBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Source(builder.Build);
    }

    public BindingBuilder Binding()
    {
        var builder = new BindingBuilder();
        Binding(builder);
        return builder;
    }

    internal PatternElement Build() => Element.Pattern(Declaration, _conditions.Select(Element.Condition), _source?.Invoke());

    private void Source(Func<RuleElement> source) => SetOnce(ref _source, source, $"source of pattern '{Declaration.Name}'");
}
