using RulesEngine.RuleModel.Builders;

namespace RulesEngine.RuleModel;

/// <summary>Walks a rule's tree and, where a derived class answers with other elements, builds the tree anew around them.</summary>
/// <remarks>
/// Every method returns the very element it was given when nothing below it changed. A rebuilt element is validated like any other.
/// </remarks>
/// <example>
/// <code>
/// sealed class Renamer : RuleElementVisitor&lt;Context&gt;
/// {
///     protected override NamedExpressionElement VisitNamedExpression(Context? context, NamedExpressionElement element) =>
///         Element.Expression(element.Name, Rename(element.Expression));
/// }
/// </code>
/// </example>
public class RuleElementVisitor<TContext>
{
    public IRuleDefinition Visit(TContext? context, IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var dependencies = VisitDependencyGroup(context, rule.DependencyGroup);
        var leftHandSide = (GroupElement)Visit(context, (RuleElement)rule.LeftHandSide);
        var filters = VisitFilterGroup(context, rule.FilterGroup);
        var rightHandSide = VisitActionGroup(context, rule.RightHandSide);
        return dependencies == rule.DependencyGroup && leftHandSide == rule.LeftHandSide
            && filters == rule.FilterGroup && rightHandSide == rule.RightHandSide
            ? rule
            : Element.RuleDefinition(
                rule.Name, rule.Description, rule.Priority, rule.Repeatability, rule.Tags, rule.Properties,
                dependencies, leftHandSide, filters, rightHandSide);
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(element))]
    public RuleElement? Visit(TContext? context, RuleElement? element) => element switch
    {
        null => null,
        PatternElement e => VisitPattern(context, e),
        BindingElement e => VisitBinding(context, e),
        AggregateElement e => VisitAggregate(context, e),
        NamedExpressionElement e => VisitNamedExpression(context, e),
        NotElement e => VisitNot(context, e),
        ExistsElement e => VisitExists(context, e),
        ForAllElement e => VisitForAll(context, e),
        AndElement e => VisitAnd(context, e),
        OrElement e => VisitOr(context, e),
        ActionGroupElement e => VisitActionGroup(context, e),
        ActionElement e => VisitAction(context, e),
        DependencyGroupElement e => VisitDependencyGroup(context, e),
        DependencyElement e => VisitDependency(context, e),
        FilterGroupElement e => VisitFilterGroup(context, e),
        FilterElement e => VisitFilter(context, e),
        _ => throw new NotSupportedException($"The visitor does not know elements of type '{element.GetType()}'."),
    };

    /// <returns>The list itself when the function answered with every element unchanged, else a list of its answers.</returns>
    public static IReadOnlyList<T> Visit<T>(TContext? context, IReadOnlyList<T> elements, Func<TContext?, T, T> visitFunc)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(visitFunc);
        T[]? visited = null;
        for (var i = 0; i < elements.Count; i++)
        {
            var result = visitFunc(context, elements[i]);
            if (visited is null && result != elements[i])
            {
                visited = [.. elements];
            }

            visited?[i] = result;
        }

        return visited ?? elements;
    }

    protected virtual PatternElement VisitPattern(TContext? context, PatternElement element)
    {
        var source = Visit(context, element.Source);
        var expressions = Visit(context, element.Expressions, VisitNamedExpression);
        return source == element.Source && expressions == element.Expressions
            ? element
            : Element.Pattern(element.Declaration, expressions, source);
    }

    protected virtual RuleElement VisitBinding(TContext? context, BindingElement element) => element;

    protected virtual RuleElement VisitAggregate(TContext? context, AggregateElement element)
    {
        var source = VisitPattern(context, element.Source);
        var expressions = Visit(context, element.Expressions, VisitNamedExpression);
        return source == element.Source && expressions == element.Expressions
            ? element
            : Element.Aggregate(element.ResultType, element.Name, expressions, source, element.CustomFactoryType);
    }

    protected virtual NamedExpressionElement VisitNamedExpression(TContext? context, NamedExpressionElement element) => element;

    protected virtual RuleElement VisitNot(TContext? context, NotElement element)
    {
        var source = Visit(context, element.Source);
        return source == element.Source ? element : Element.Not(source);
    }

    protected virtual RuleElement VisitExists(TContext? context, ExistsElement element)
    {
        var source = Visit(context, element.Source);
        return source == element.Source ? element : Element.Exists(source);
    }

    protected virtual RuleElement VisitForAll(TContext? context, ForAllElement element)
    {
        var basePattern = VisitPattern(context, element.BasePattern);
        var patterns = Visit(context, element.Patterns, VisitPattern);
        return basePattern == element.BasePattern && patterns == element.Patterns ? element : Element.ForAll(basePattern, patterns);
    }

    protected virtual RuleElement VisitAnd(TContext? context, AndElement element)
    {
        var children = VisitChildren(context, element);
        return children == element.ChildElements ? element : Element.AndGroup(children);
    }

    protected virtual RuleElement VisitOr(TContext? context, OrElement element)
    {
        var children = VisitChildren(context, element);
        return children == element.ChildElements ? element : Element.OrGroup(children);
    }

    protected virtual ActionGroupElement VisitActionGroup(TContext? context, ActionGroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var actions = Visit(context, element.Actions, VisitAction);
        return actions == element.Actions ? element : Element.ActionGroup(actions);
    }

    protected virtual ActionElement VisitAction(TContext? context, ActionElement element) => element;

    protected virtual DependencyGroupElement VisitDependencyGroup(TContext? context, DependencyGroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var dependencies = Visit(context, element.Dependencies, VisitDependency);
        return dependencies == element.Dependencies ? element : Element.DependencyGroup(dependencies);
    }

    protected virtual DependencyElement VisitDependency(TContext? context, DependencyElement element) => element;

    protected virtual FilterGroupElement VisitFilterGroup(TContext? context, FilterGroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var filters = Visit(context, element.Filters, VisitFilter);
        return filters == element.Filters ? element : Element.FilterGroup(filters);
    }

    protected virtual FilterElement VisitFilter(TContext? context, FilterElement element) => element;

    private IReadOnlyList<RuleElement> VisitChildren(TContext? context, GroupElement group) =>
        Visit(context, group.ChildElements, (c, child) => Visit(c, child));
}
