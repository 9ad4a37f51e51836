using System.Linq.Expressions;
using RulesEngine.Fluent.Writing;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Fluent.Dsl;

/// <summary>A rule while it is being written. With it a base class adds words of its own to the language.</summary>
/// <example>
/// <code>
/// public abstract class ProgrammeRule : Rule
/// {
///     protected ILeftHandSideExpression Scope() => Draft.LeftHandSide("scope");
///
///     protected void About&lt;T&gt;(Expression&lt;Func&lt;T&gt;&gt; subject) => Draft.Property("about", Draft.Bind(subject));
/// }
/// </code>
/// </example>
public sealed class RuleDraft
{
    private readonly Bindings _bindings = new();
    private readonly SortedDictionary<string, List<int>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LeftHandSideExpression> _leftHandSides = new(StringComparer.Ordinal);
    private int _elements;
    private int _yields;

    internal RuleDraft(RuleMetadata metadata)
    {
        Builder.Name(metadata.Name);
        Builder.Description(metadata.Description);
        Builder.Tags(metadata.Tags);
        Builder.Property(RuleProperties.ClrType, metadata.RuleType);
        Builder.Priority(metadata.Priority ?? 0);
        Builder.Repeatability(metadata.Repeatability ?? RuleRepeatability.Repeatable);
    }

    internal RuleBuilder Builder { get; } = new();

    /// <summary>The root group of the rule, as <c>When()</c> gives it.</summary>
    public ILeftHandSideExpression LeftHandSide() => LeftHandSideOf(string.Empty);

    /// <summary>
    /// The root group of the rule, remembering which elements were written through it: the definition gets a
    /// <see cref="RulePart"/> as property <see cref="RuleProperties.Part"/>. <c>Having</c> does not reach back into another part.
    /// </summary>
    public ILeftHandSideExpression LeftHandSide(string part)
    {
        ArgumentException.ThrowIfNullOrEmpty(part);
        _parts.TryAdd(part, []);
        return LeftHandSideOf(part);
    }

    public IDependencyExpression Dependency() => new DependencyExpression(Builder.Dependencies(), _bindings);

    public IFilterExpression Filter() => new FilterExpression(Builder.Filters(), _bindings);

    public IRightHandSideExpression RightHandSide() => new RightHandSideExpression(Builder.RightHandSide(), _bindings, () => ++_yields);

    /// <summary>The expression with each mention of a binding replaced by a parameter of its name.</summary>
    /// <returns>A lambda whose parameters are those of the expression, then the bindings in order of first mention.</returns>
    /// <remarks>Bindings declared later are not known yet: such a mention is refused when the rule is complete.</remarks>
    public LambdaExpression Bind(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return _bindings.Bind(expression);
    }

    /// <summary>Gives the rule a property.</summary>
    public void Property(string name, object value) => Builder.Property(name, value);

    internal IRuleDefinition Finish()
    {
        _bindings.CheckMentions();
        foreach (var (name, elements) in _parts)
        {
            Builder.Property(RuleProperties.Part(name), new RulePart(name, elements));
        }

        return Builder.Build();
    }

    private LeftHandSideExpression LeftHandSideOf(string part)
    {
        if (!_leftHandSides.TryGetValue(part, out var expression))
        {
            expression = new LeftHandSideExpression(Builder.LeftHandSide(), _bindings, () => Added(part));
            _leftHandSides.Add(part, expression);
        }

        return expression;
    }

    private void Added(string part)
    {
        if (_parts.TryGetValue(part, out var elements))
        {
            elements.Add(_elements);
        }

        _elements++;
    }
}
