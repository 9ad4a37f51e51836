using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>Whether two parts of rules ask the same: built alike, and tied to the same places of their combinations.</summary>
/// <remarks>Conditions that read alike but speak of different earlier patterns are not the same.</remarks>
internal static class ElementShape
{
    public static bool Same(RuleElement left, Scope leftScope, RuleElement right, Scope rightScope) =>
        leftScope.Depth == rightScope.Depth && Compare(left, ref leftScope, right, ref rightScope);

    /// <summary>Whether a condition of a pattern speaks of the pattern's own fact only.</summary>
    public static bool IsSingle(LambdaExpression condition, string own) => condition.Parameters.All(parameter => parameter.Name == own);

    private static bool Compare(RuleElement? left, ref Scope leftScope, RuleElement? right, ref Scope rightScope)
    {
        switch (left, right)
        {
            case (null, null):
                return true;

            case (PatternElement l, PatternElement r):
                return Pattern(l, ref leftScope, r, ref rightScope);

            case (BindingElement l, BindingElement r):
                return l.ResultType == r.ResultType && Lambda(l.Expression, leftScope, null, r.Expression, rightScope, null);

            case (AggregateElement l, AggregateElement r):
                return Aggregate(l, leftScope, r, rightScope);

            case (NotElement l, NotElement r):
                return Inner(l.Source, leftScope, r.Source, rightScope);

            case (ExistsElement l, ExistsElement r):
                return Inner(l.Source, leftScope, r.Source, rightScope);

            case (GroupElement l, GroupElement r) when l.ElementType == r.ElementType && l.ChildElements.Count == r.ChildElements.Count:
                for (var i = 0; i < l.ChildElements.Count; i++)
                {
                    if (!Compare(l.ChildElements[i], ref leftScope, r.ChildElements[i], ref rightScope))
                        return false;
                }

                return true;

            default:
                return false;
        }
    }

    private static bool Inner(RuleElement? left, Scope leftScope, RuleElement? right, Scope rightScope) =>
        Compare(left, ref leftScope, right, ref rightScope);

    private static bool Pattern(PatternElement left, ref Scope leftScope, PatternElement right, ref Scope rightScope)
    {
        var same = left.ValueType == right.ValueType
            && Inner(left.Source, leftScope, right.Source, rightScope)
            && Conditions(left, leftScope, right, rightScope);
        leftScope = leftScope.With(left.Declaration.Name);
        rightScope = rightScope.With(right.Declaration.Name);
        return same;
    }

    // What a pattern demands of its fact alone is tested before what ties it to others, wherever it is written.
    private static bool Conditions(PatternElement left, Scope leftScope, PatternElement right, Scope rightScope)
    {
        var (leftOwn, rightOwn) = (left.Declaration.Name, right.Declaration.Name);
        if (left.Source is not null)
            return Expressions(left.Expressions, leftScope, leftOwn, right.Expressions, rightScope, rightOwn);
        var (leftSplit, rightSplit) = (Split(left), Split(right));
        return leftSplit.Ties.Length == rightSplit.Ties.Length
            && leftSplit.Ties.Zip(rightSplit.Ties).All(pair => Lambda(pair.First, leftScope, leftOwn, pair.Second, rightScope, rightOwn))
            && CannotThrow.SameInAnyOrder(leftSplit.Single, rightSplit.Single);
    }

    private static (LambdaExpression[] Single, LambdaExpression[] Ties) Split(PatternElement pattern)
    {
        var bySide = pattern.Expressions.Select(condition => condition.Expression).ToLookup(condition => IsSingle(condition, pattern.Declaration.Name));
        return ([.. bySide[true]], [.. bySide[false]]);
    }

    private static bool Aggregate(AggregateElement left, Scope leftScope, AggregateElement right, Scope rightScope) =>
        left.Name == right.Name
        && left.ResultType == right.ResultType
        && left.CustomFactoryType == right.CustomFactoryType
        && Inner(left.Source, leftScope, right.Source, rightScope)
        && Expressions(left.Expressions, leftScope, left.Source.Declaration.Name, right.Expressions, rightScope, right.Source.Declaration.Name);

    private static bool Expressions(ExpressionCollection left, Scope leftScope, string leftOwn, ExpressionCollection right, Scope rightScope, string rightOwn)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Name != right[i].Name || !Lambda(left[i].Expression, leftScope, leftOwn, right[i].Expression, rightScope, rightOwn))
                return false;
        }

        return true;
    }

    private static bool Lambda(LambdaExpression left, Scope leftScope, string? leftOwn, LambdaExpression right, Scope rightScope, string? rightOwn) =>
        leftScope.PlacesOf(left, leftOwn).AsSpan().SequenceEqual(rightScope.PlacesOf(right, rightOwn)) && ExpressionShape.Same(left, right);
}
