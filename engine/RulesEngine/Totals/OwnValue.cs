using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RulesEngine.Totals;

/// <summary>Knows expressions that give another value of a fact only when the fact itself was changed.</summary>
internal sealed class OwnValue : ExpressionVisitor
{
    private readonly ParameterExpression _fact;
    private bool _isOwn = true;

    private OwnValue(ParameterExpression fact) => _fact = fact;

    public static bool Is(LambdaExpression lambda)
    {
        var reader = new OwnValue(lambda.Parameters[0]);
        reader.Visit(lambda.Body);
        return reader._isOwn;
    }

    public override Expression? Visit(Expression? node)
    {
        _isOwn &= node switch
        {
            null or ConstantExpression or ConditionalExpression or TypeBinaryExpression or DefaultExpression => true,
            BinaryExpression { NodeType: not ExpressionType.ArrayIndex } or UnaryExpression { NodeType: not ExpressionType.Quote } => true,
            ParameterExpression => node == _fact,
            MemberExpression member => IsCaptured(member) || ReadsOwn(member),
            MethodCallExpression call => IsPure(call),
            _ => false,
        };
        return _isOwn && node is not MemberExpression { Expression: ConstantExpression } ? base.Visit(node) : node;
    }

    // A local variable that a rule captured keeps its value.
    private static bool IsCaptured(MemberExpression member) =>
        member is { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo field }
        && closure.GetType().IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && IsValue(field.FieldType);

    // Another object that a fact leads to may change without it, but for what that keeps for good.
    private bool ReadsOwn(MemberExpression member) =>
        member.Expression is { } read && (read == _fact || IsValue(read.Type) || IsFinal(member.Member));

    private static bool IsFinal(MemberInfo member) => member is FieldInfo { IsInitOnly: true }
        || (member is PropertyInfo && member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is { IsInitOnly: true });

    private static bool IsPure(MethodCallExpression call) =>
        call.Method.DeclaringType is { } type
        && type.Assembly == typeof(Math).Assembly
        && (call.Object is null ? type == typeof(Math) || type.IsPrimitive || type == typeof(decimal) || type == typeof(string) : IsValue(type));

    private static bool IsValue(Type type) => type.IsValueType || type == typeof(string);
}
