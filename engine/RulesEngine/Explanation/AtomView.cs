using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Readings;

namespace RulesEngine.Explanation;

/// <summary>A test of a condition, ready to be explained on any frame.</summary>
internal sealed class AtomView
{
    private static readonly MethodInfo s_fromDays = typeof(TimeSpan).GetMethod(nameof(TimeSpan.FromDays), [typeof(double)])!;

    private readonly string _text;
    private readonly ConditionView _condition;
    private readonly IReadOnlyList<OperandView> _operands;
    private readonly LambdaExpression? _difference;

    private AtomView(Expression test, IReadOnlyList<ParameterExpression> parameters, RuleView view)
    {
        _text = ExpressionText.Of(test);
        _condition = view.Of(Expression.Lambda(test, parameters), ownName: "", known: null);
        _operands = [.. Operands(test).Select(operand => new OperandView(operand, parameters, view))];
        _difference = Difference(test) is { } difference ? view.Boxed(difference, parameters) : null;
    }

    /// <param name="truths">Tests by the names that the rule binds them to: such a name is told by its tests.</param>
    public static IEnumerable<AtomView> Of(LambdaExpression condition, RuleView view, IReadOnlyDictionary<string, LambdaExpression> truths) =>
        Cut(condition.Body).SelectMany(test => test is ParameterExpression { Name: { } name } && truths.TryGetValue(name, out LambdaExpression? bound)
            ? Of(bound, view, truths)
            : [new AtomView(test, condition.Parameters, view)]);

    public ExplainedAtom Explain(Frame frame, CompiledLambdas lambdas) => new(
        _text,
        _condition.Verdict(frame, lambdas),
        [.. _operands.Select(operand => operand.Explain(frame, lambdas))],
        _difference is null ? null : lambdas.Shown(_difference, frame));

    private static IEnumerable<Expression> Cut(Expression node) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } both => Cut(both.Left).Concat(Cut(both.Right)),
        UnaryExpression { NodeType: ExpressionType.Not, Operand: BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } or ParameterExpression } not => Cut(not.Operand),
        ConditionalExpression choice => Cut(choice.Test).Concat(Cut(choice.IfTrue)).Concat(Cut(choice.IfFalse)),
        _ => [node],
    };

    private static IEnumerable<Expression> Operands(Expression test)
    {
        IEnumerable<Expression> sides = test switch
        {
            BinaryExpression binary => [binary.Left, binary.Right],
            UnaryExpression { NodeType: ExpressionType.Not } not => [not.Operand],
            _ => [],
        };
        Expression[] shown = [.. sides.Select(Bare).Where(side => side is not ConstantExpression && side.Type != typeof(bool) || side is MemberExpression)];
        HashSet<string> texts = [.. shown.Select(ExpressionText.Of)];
        Expression[] operands = [.. shown, .. MemberReads.Of(test).Where(read => texts.Add(ExpressionText.Of(read)))];
        return operands.Length > 0 ? operands : MemberReads.AllOf(test);
    }

    private static Expression Bare(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Bare(convert.Operand) : node;

    private static Expression? Difference(Expression test)
    {
        if (test is not BinaryExpression { NodeType: ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan
            or ExpressionType.GreaterThanOrEqual or ExpressionType.Equal or ExpressionType.NotEqual } comparison)
        {
            return null;
        }

        Type type = Nullable.GetUnderlyingType(comparison.Left.Type) ?? comparison.Left.Type;
        if (Logic.IsNullLiteral(comparison.Left) || Logic.IsNullLiteral(comparison.Right) || type.IsEnum || IsEnum(comparison.Left) || IsEnum(comparison.Right))
        {
            return null;
        }

        if (type == typeof(DateOnly))
        {
            return Expression.Call(s_fromDays, Expression.Convert(Expression.Subtract(Days(comparison.Left), Days(comparison.Right)), typeof(double)));
        }

        bool canSubtract = (type.IsPrimitive && type != typeof(bool) && type != typeof(char)) || type == typeof(decimal)
            || type.GetMethod("op_Subtraction", [type, type]) is not null;
        return canSubtract && comparison.Left.Type == comparison.Right.Type ? Expression.Subtract(comparison.Left, comparison.Right) : null;
    }

    private static bool IsEnum(Expression side) => (Nullable.GetUnderlyingType(Bare(side).Type) ?? Bare(side).Type).IsEnum;

    private static MemberExpression Days(Expression date) => Expression.Property(
        date.Type == typeof(DateOnly) ? date : Expression.Property(date, nameof(Nullable<DateOnly>.Value)), nameof(DateOnly.DayNumber));
}

/// <summary>A value in a test, ready to be read on any frame.</summary>
internal sealed class OperandView
{
    private readonly string _text;
    private readonly string? _member;
    private readonly LambdaExpression _value;
    private readonly LambdaExpression? _owner;

    public OperandView(Expression operand, IReadOnlyList<ParameterExpression> parameters, RuleView view)
    {
        _text = ExpressionText.Of(operand);
        _value = view.Boxed(operand, parameters);
        (_member, Expression? owner) = operand switch
        {
            MemberExpression { Expression: { } receiver } member when FreeParameters.Of(receiver).Count > 0 => (member.Member.Name, receiver),
            MemberExpression member => (member.Member.Name, null),
            ParameterExpression parameter => (parameter.Name, null),
            _ => (null, null),
        };
        _owner = owner is null ? null : view.Boxed(owner, parameters);
    }

    public ExplainedOperand Explain(Frame frame, CompiledLambdas lambdas) => new(
        _text, lambdas.Shown(_value, frame), _owner is null ? null : lambdas.Shown(_owner, frame), _member);
}
