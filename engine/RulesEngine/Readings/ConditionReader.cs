using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>Cuts a boolean expression into conditions. Value operands of its atoms are read by <see cref="OperandReader"/>.</summary>
internal sealed class ConditionReader
{
    private readonly IReadOnlyDictionary<ParameterExpression, Knowledge> _knowledge;

    public ConditionReader(IReadOnlyDictionary<ParameterExpression, Knowledge> knowledge) => _knowledge = knowledge;

    public Knowledge? KnowledgeOf(ParameterExpression parameter) => _knowledge.GetValueOrDefault(parameter);

    public Condition Read(Expression node) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both when IsTruth(both) =>
            new AllOf(Read(both.Left), Read(both.Right)),
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } any when IsTruth(any) =>
            new AnyOf(Read(any.Left), Read(any.Right)),
        UnaryExpression { NodeType: ExpressionType.Not } not when IsTruth(not) => new Opposite(Read(not.Operand)),
        ConditionalExpression choice => new Choice(Read(choice.Test), Read(choice.IfTrue), Read(choice.IfFalse)),
        BinaryExpression comparison when ReadTruthComparison(comparison) is { } read => read,
        BinaryExpression comparison when ReadCountComparison(comparison) is { } read => read,
        MethodCallExpression call when ReadQuantifier(call) is { } read => read,
        _ => ReadAtom(node),
    };

    private Atom ReadAtom(Expression node)
    {
        var operands = new OperandReader(this);
        Expression test = operands.ReadParts(node);
        return new Atom(test, operands.Needs, isRewritten: test != node);
    }

    private static bool IsTruth(Expression node) => node.Type == typeof(bool);

    private Condition? ReadTruthComparison(BinaryExpression comparison)
    {
        if (comparison.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual) || !IsTruth(comparison.Left))
        {
            return null;
        }

        (Expression condition, object? constant) = comparison switch
        {
            { Right: ConstantExpression right } => (comparison.Left, right.Value),
            { Left: ConstantExpression left } => (comparison.Right, left.Value),
            _ => (comparison.Left, null),
        };
        if (constant is not bool expected)
        {
            return null;
        }

        Condition read = Read(condition);
        return expected == (comparison.NodeType == ExpressionType.Equal) ? read : new Opposite(read);
    }

    private Quantified? ReadQuantifier(MethodCallExpression call)
    {
        if (call.Method.DeclaringType != typeof(Enumerable) || call.Method.Name is not (nameof(Enumerable.Any) or nameof(Enumerable.All)))
        {
            return null;
        }

        return ReadMembers(call) is var (sequence, element, predicate)
            ? new Quantified(isUniversal: call.Method.Name == nameof(Enumerable.All), sequence, element, predicate)
            : null;
    }

    private CountComparison? ReadCountComparison(BinaryExpression comparison)
    {
        if (Mirrored(comparison.NodeType) is not { } mirrored)
        {
            return null;
        }

        if (IsCount(comparison.Left) is { } left)
        {
            return Compare(comparison.NodeType, left, comparison.Right);
        }

        return IsCount(comparison.Right) is { } right ? Compare(mirrored, right, comparison.Left) : null;

        CountComparison? Compare(ExpressionType type, MethodCallExpression count, Expression other)
        {
            if (ReadMembers(count) is not var (sequence, element, predicate) || (sequence.IsPlain && predicate.IsPlain))
            {
                return null;
            }

            var operands = new OperandReader(this);
            Expression read = operands.ReadStrictly(other);
            return new CountComparison(type, sequence, element, predicate, read, operands.Needs);
        }
    }

    private static ExpressionType? Mirrored(ExpressionType comparison) => comparison switch
    {
        ExpressionType.Equal or ExpressionType.NotEqual => comparison,
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        _ => null,
    };

    private static MethodCallExpression? IsCount(Expression node) => node switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } convert => IsCount(convert.Operand),
        MethodCallExpression { Method: { Name: nameof(Enumerable.Count) } method } call when method.DeclaringType == typeof(Enumerable) => call,
        _ => null,
    };

    /// <summary>Members of a quantified or counted sequence and the condition on them; conditions of <c>Where</c> before it are taken in.</summary>
    private (Sequence Sequence, ParameterExpression Element, Condition Predicate)? ReadMembers(MethodCallExpression call)
    {
        Type elementType = call.Method.GetGenericArguments()[0];
        LambdaExpression? predicate = call.Arguments.Count > 1 ? call.Arguments[1] as LambdaExpression : null;
        if (call.Arguments.Count > 1 && predicate is null)
        {
            return null;
        }

        ParameterExpression element = predicate?.Parameters[0] ?? Expression.Parameter(elementType, "each");
        Condition? condition = predicate is null ? null : Read(predicate.Body);
        Expression source = call.Arguments[0];
        while (source is MethodCallExpression { Method: { Name: nameof(Enumerable.Where) } method } where
            && method.DeclaringType == typeof(Enumerable)
            && where.Arguments[1] is LambdaExpression { Parameters.Count: 1 } filter)
        {
            Condition kept = Read(new Substitution(filter.Parameters[0], element).Visit(filter.Body));
            condition = condition is null
                ? kept
                : call.Method.Name == nameof(Enumerable.All)
                    ? new AnyOf(new Opposite(kept), condition)
                    : new AllOf(kept, condition);
            source = where.Arguments[0];
        }

        return (ReadSequence(source), element, condition ?? new Atom(Logic.True, []));
    }

    private Sequence ReadSequence(Expression source)
    {
        if (source is ParameterExpression parameter && KnowledgeOf(parameter) is { Members: { } members } known)
        {
            return new Sequence(
                members.Certain(parameter),
                members.Possible(parameter),
                members.AreComplete == Logic.True ? [] : [new Certainty(known.Binding, members.AreComplete)],
                new Certainty(known.Binding, known.IsCertain(parameter)));
        }

        var operands = new OperandReader(this);
        Expression read = operands.ReadStrictly(source);
        return new Sequence(read, read, operands.Needs, Doubt: null, IsRewritten: read != source);
    }
}
