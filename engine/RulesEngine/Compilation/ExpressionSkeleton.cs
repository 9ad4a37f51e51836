using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Readings;

namespace RulesEngine.Compilation;

/// <summary>What is the same in expressions that are built alike, and what each holds on to: objects, and inner lambdas that read nothing from outside.</summary>
/// <remarks>An expression whose inner lambdas do read from outside is not taken apart.</remarks>
internal sealed class ExpressionSkeleton : ExpressionVisitor
{
    private readonly List<Expression> _held = [];
    private readonly ParameterExpression? _place;
    private HashCode _hash;

    private ExpressionSkeleton(ParameterExpression? place) => _place = place;

    /// <summary>Equal for expressions built alike.</summary>
    public int Hash { get; private set; }

    /// <summary>What it holds on to, in the order in which it is met.</summary>
    public IReadOnlyList<Expression> Held => CanBeParted ? _held : [];

    public bool CanBeParted { get; private set; } = true;

    public static ExpressionSkeleton Of(LambdaExpression lambda)
    {
        var skeleton = new ExpressionSkeleton(null);
        skeleton.Visit(lambda.Body);
        skeleton.Hash = skeleton._hash.ToHashCode();
        return skeleton;
    }

    /// <summary>The expression with places of an array for what it holds on to.</summary>
    public static Expression WithPlaces(Expression body, ParameterExpression array) => new ExpressionSkeleton(array).Visit(body)!;

    /// <summary>Whether a constant is an object to hold on to, and not written into the code like a number or a text.</summary>
    public static bool IsHeld(ConstantExpression constant) =>
        constant.Value is { } value and not (string or decimal or Type or MethodBase) && !value.GetType().IsPrimitive && !value.GetType().IsEnum;

    public override Expression? Visit(Expression? node)
    {
        if (node is not null)
            _hash.Add(node.NodeType);
        return base.Visit(node);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (IsHeld(node))
            return Hold(node);
        _hash.Add(node.Value);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        _hash.Add(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _hash.Add(node.Method);
        return base.VisitMethodCall(node);
    }

    // The conversion of a ?? is a lambda that cannot be anything else.
    protected override Expression VisitBinary(BinaryExpression node)
    {
        CanBeParted &= node.Conversion is null;
        return node.Conversion is null ? base.VisitBinary(node) : node;
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType != ExpressionType.Quote)
            return base.VisitUnary(node);
        CanBeParted = false;
        return node;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        if (FreeParameters.Of(node).Count == 0)
            return Hold(node);
        CanBeParted = false;
        return node;
    }

    private Expression Hold(Expression node)
    {
        _held.Add(node);
        return _place is null ? node : Expression.Convert(Expression.ArrayIndex(_place, Expression.Constant(_held.Count - 1)), node.Type);
    }
}
