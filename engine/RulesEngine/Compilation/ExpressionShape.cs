using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RulesEngine.Compilation;

/// <summary>Whether two expressions are built alike. What it does not know is not alike: such expressions are merely not shared.</summary>
internal sealed class ExpressionShape
{
    private readonly List<(ParameterExpression Left, ParameterExpression Right)> _parameters = [];
    private readonly bool _leavesHeld;

    private ExpressionShape(bool leavesHeld) => _leavesHeld = leavesHeld;

    /// <summary>Whether two lambdas are alike, whatever their parameters are called.</summary>
    public static bool Same(LambdaExpression left, LambdaExpression right) => ReferenceEquals(left, right) || new ExpressionShape(leavesHeld: false).Same(left, (Expression)right);

    /// <summary>Whether two lambdas are alike, whatever the objects they hold on to.</summary>
    public static bool SameButForHeld(LambdaExpression left, LambdaExpression right) => new ExpressionShape(leavesHeld: true).Same(left, (Expression)right);

    private bool Same(Expression? left, Expression? right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        if (left.NodeType != right.NodeType || left.Type != right.Type)
            return false;
        return (left, right) switch
        {
            (ConstantExpression l, ConstantExpression r) => Equals(l.Value, r.Value) || (_leavesHeld && ExpressionSkeleton.IsHeld(l) && ExpressionSkeleton.IsHeld(r)),
            (ParameterExpression l, ParameterExpression r) => TwinOf(l) == r,
            (MemberExpression l, MemberExpression r) => l.Member == r.Member && (SameCaptured(l, r) || Same(l.Expression, r.Expression)),
            (BinaryExpression l, BinaryExpression r) => l.Method == r.Method && Same(l.Left, r.Left) && Same(l.Right, r.Right) && Same(l.Conversion, (Expression?)r.Conversion),
            (UnaryExpression l, UnaryExpression r) => l.Method == r.Method && Same(l.Operand, r.Operand),
            (MethodCallExpression l, MethodCallExpression r) => l.Method == r.Method && Same(l.Object, r.Object) && Same(l.Arguments, r.Arguments),
            (ConditionalExpression l, ConditionalExpression r) => Same(l.Test, r.Test) && Same(l.IfTrue, r.IfTrue) && Same(l.IfFalse, r.IfFalse),
            (LambdaExpression l, LambdaExpression r) => SameLambda(l, r),
            (NewExpression l, NewExpression r) => l.Constructor == r.Constructor && Same(l.Arguments, r.Arguments),
            (NewArrayExpression l, NewArrayExpression r) => Same(l.Expressions, r.Expressions),
            (InvocationExpression l, InvocationExpression r) => Same(l.Expression, r.Expression) && Same(l.Arguments, r.Arguments),
            (TypeBinaryExpression l, TypeBinaryExpression r) => l.TypeOperand == r.TypeOperand && Same(l.Expression, r.Expression),
            (IndexExpression l, IndexExpression r) => l.Indexer == r.Indexer && Same(l.Object, r.Object) && Same(l.Arguments, r.Arguments),
            (DefaultExpression, DefaultExpression) => true,
            _ => false,
        };
    }

    private bool Same(IReadOnlyList<Expression> left, IReadOnlyList<Expression> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!Same(left[i], right[i]))
                return false;
        }

        return true;
    }

    private bool SameLambda(LambdaExpression left, LambdaExpression right)
    {
        if (left.Parameters.Count != right.Parameters.Count)
            return false;
        for (var i = 0; i < left.Parameters.Count; i++)
        {
            if (left.Parameters[i].Type != right.Parameters[i].Type)
                return false;
            _parameters.Add((left.Parameters[i], right.Parameters[i]));
        }

        return Same(left.Body, right.Body);
    }

    private ParameterExpression TwinOf(ParameterExpression parameter)
    {
        for (var i = _parameters.Count - 1; i >= 0; i--)
        {
            if (_parameters[i].Left == parameter)
                return _parameters[i].Right;
        }

        return parameter;
    }

    // Two captured variables are alike when they hold the same unchanging value; anything else could change apart.
    private static bool SameCaptured(MemberExpression left, MemberExpression right) =>
        left.Member is FieldInfo field
        && left.Expression is ConstantExpression { Value: { } leftClosure }
        && right.Expression is ConstantExpression { Value: { } rightClosure }
        && leftClosure.GetType().IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && (field.FieldType.IsPrimitive || field.FieldType.IsEnum || field.FieldType == typeof(string) || field.FieldType == typeof(decimal))
        && Equals(field.GetValue(leftClosure), field.GetValue(rightClosure));
}
