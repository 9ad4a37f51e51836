using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>Reads what a condition on one fact demands first, where that is a certain value of a member or of something else of the fact.</summary>
internal static class ConstantReader
{
    /// <summary>The test; null where the condition begins with something else.</summary>
    public static ConstantTest? TryRead(BoundExpression<bool> condition)
    {
        if (condition.Lambda.Parameters is not [{ Name: { } own }])
            return null;
        var first = condition.Lambda.Body;
        while (first is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } both)
            first = both.Left;
        return TryRead(first) is var (operand, value) && CanBeFound(operand.Type) && JoinSide.Of(operand, own) == Side.Right
            ? new ConstantTest(new BoundExpression<object?>(condition.Code, JoinSide.Lambda(operand, condition.Lambda), [Place.Own]), value, first == condition.Lambda.Body)
            : null;
    }

    private static (Expression Operand, object? Value)? TryRead(Expression test) => test switch
    {
        BinaryExpression { NodeType: ExpressionType.Equal } equal when JoinEquality.ComparesValues(equal) =>
            TryReadConstant(equal.Right, out var value) ? (equal.Left, value)
            : TryReadConstant(equal.Left, out value) ? (equal.Right, value)
            : null,
        MemberExpression { Type: var type } member when type == typeof(bool) => (member, true),
        UnaryExpression { NodeType: ExpressionType.Not, Method: null, Operand: MemberExpression { Type: var type } member } when type == typeof(bool) => (member, false),
        _ => null,
    };

    // Of values that are equal to themselves and have a hash that says so.
    private static bool CanBeFound(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(string) || (plain.IsValueType && plain != typeof(double) && plain != typeof(float)));

    // A captured variable could change; a readonly field cannot.
    private static bool TryReadConstant(Expression expression, out object? value)
    {
        value = null;
        switch (expression)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression { Member: FieldInfo { IsInitOnly: true, IsStatic: true } field }:
                return TryReadStatic(field, out value);
            case MemberExpression { Member: FieldInfo { IsInitOnly: true } field, Expression: ConstantExpression { Value: { } owner } }:
                value = field.GetValue(owner);
                return true;
            case UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when TryReadConstant(convert.Operand, out value):
                return TryConvert(ref value, Nullable.GetUnderlyingType(convert.Type) ?? convert.Type);
            default:
                return false;
        }
    }

    // A type that cannot be initialized is a fault of the condition, to be heard of when it is evaluated.
    private static bool TryReadStatic(FieldInfo field, out object? value)
    {
        try
        {
            value = field.GetValue(null);
            return true;
        }
        catch (TypeInitializationException)
        {
            value = null;
            return false;
        }
    }

    private static bool TryConvert(ref object? value, Type type)
    {
        if (value is null || value.GetType() == type)
            return true;
        if (value is not Enum || Enum.GetUnderlyingType(value.GetType()) != type)
            return false;
        value = Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        return true;
    }
}
