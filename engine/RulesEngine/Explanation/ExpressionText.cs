using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace RulesEngine.Explanation;

/// <summary>Expressions as their author would write them: no closures, no conversions the compiler put in.</summary>
public static class ExpressionText
{
    /// <summary>Text such as <c>money.PerHead &lt; floor</c>. Captured values show under their names, constants in the invariant culture.</summary>
    public static string Of(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Write(expression);
    }

    /// <summary>Name of a type such as <c>IEnumerable&lt;Region&gt;</c>.</summary>
    public static string Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return TypeName(type);
    }

    private static string Write(Expression node) => node switch
    {
        LambdaExpression lambda => $"{Parameters(lambda)} => {Write(lambda.Body)}",
        ConstantExpression constant => Constant(constant),
        ParameterExpression parameter => Parameter(parameter),
        MemberExpression member => Member(member),
        MethodCallExpression call => Call(call),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => $"{Inner(index.Left)}[{Write(index.Right)}]",
        BinaryExpression binary => Binary(binary),
        UnaryExpression unary => Unary(unary),
        ConditionalExpression choice => $"{Inner(choice.Test)} ? {Inner(choice.IfTrue)} : {Inner(choice.IfFalse)}",
        TypeBinaryExpression test => $"{Inner(test.Expression)} is {TypeName(test.TypeOperand)}",
        NewExpression creation => New(creation),
        NewArrayExpression array => $"[{List(array.Expressions)}]",
        MemberInitExpression init => $"{Write(init.NewExpression)} {{ {string.Join(", ", init.Bindings.Select(Binding))} }}",
        ListInitExpression init => $"{Write(init.NewExpression)} {{ {List(init.Initializers.SelectMany(item => item.Arguments))} }}",
        InvocationExpression invocation => $"{Inner(invocation.Expression)}({List(invocation.Arguments)})",
        IndexExpression index => $"{Inner(index.Object!)}[{List(index.Arguments)}]",
        DefaultExpression => "default",
        _ => node.ToString(),
    };

    private static string Inner(Expression node) =>
        Bare(node) is BinaryExpression { NodeType: not ExpressionType.ArrayIndex } or ConditionalExpression or TypeBinaryExpression or LambdaExpression
            ? $"({Write(node)})"
            : Write(node);

    private static string List(IEnumerable<Expression> nodes) => string.Join(", ", nodes.Select(Write));

    private static string Parameters(LambdaExpression lambda) => lambda.Parameters.Count == 1
        ? Write(lambda.Parameters[0])
        : $"({List(lambda.Parameters)})";

    /// <summary>A fact without a name of its author's shows as its type.</summary>
    private static string Parameter(ParameterExpression parameter) =>
        parameter.Name is { } name && !name.StartsWith('$') ? name : TypeName(parameter.Type);

    private static Expression Bare(Expression node) => node is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } convert
        ? Bare(convert.Operand)
        : node;

    private static string Constant(ConstantExpression constant) => constant.Value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char letter => $"'{letter}'",
        bool truth => truth ? "true" : "false",
        Enum value => $"{TypeName(value.GetType())}.{value}",
        IFormattable value => value.ToString(format: null, CultureInfo.InvariantCulture),
        Type type => $"typeof({TypeName(type)})",
        _ => TypeName(constant.Type),
    };

    private static string Member(MemberExpression member) => member.Expression switch
    {
        null => $"{TypeName(member.Member.DeclaringType!)}.{member.Member.Name}",
        ConstantExpression => CapturedName(member.Member.Name),
        // 'x.Value' of a nullable says no more than 'x'.
        { } owner when member.Member.Name == "Value" && Nullable.GetUnderlyingType(owner.Type) is not null => Inner(owner),
        { } owner when IsClosure(owner) => CapturedName(member.Member.Name),
        { } owner => $"{Inner(owner)}.{CapturedName(member.Member.Name)}",
    };

    /// <summary>The compiler nests closures in fields with names that no author can write, such as <c>CS$&lt;&gt;8__locals1</c>.</summary>
    private static bool IsClosure(Expression node) =>
        node is MemberExpression { Expression: { } owner } member
        && member.Member.Name.StartsWith("CS$<>", StringComparison.Ordinal)
        && (owner is ConstantExpression || IsClosure(owner));

    /// <summary>A primary constructor's parameter is kept in a field <c>&lt;name&gt;P</c>.</summary>
    private static string CapturedName(string name) =>
        name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 0 and var end ? name[1..end] : name;

    private static string Call(MethodCallExpression call)
    {
        if (call.Method.IsSpecialName && call.Method.Name == "get_Item")
        {
            return $"{Inner(call.Object!)}[{List(call.Arguments)}]";
        }

        if (call.Method.IsSpecialName && call.Method.Name is "op_Implicit" or "op_Explicit")
        {
            return Inner(call.Arguments[0]);
        }

        bool isExtension = call.Method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        (string? receiver, IEnumerable<Expression> arguments) = (call.Object, isExtension) switch
        {
            (ConstantExpression, _) => (null, call.Arguments),
            ({ } instance, _) => (Inner(instance), call.Arguments),
            (null, true) => (Inner(call.Arguments[0]), call.Arguments.Skip(1)),
            _ => (TypeName(call.Method.DeclaringType!), call.Arguments),
        };

        return receiver is null
            ? $"{call.Method.Name}({List(arguments)})"
            : $"{receiver}.{call.Method.Name}({List(arguments)})";
    }

    private static string Binary(BinaryExpression binary)
    {
        // The compiler compares enums and characters as numbers.
        (Expression left, Expression right) = (Bare(binary.Left), Bare(binary.Right));
        return $"{Side(left, right)} {Operator(binary.NodeType)} {Side(right, left)}";

        string Side(Expression side, Expression other) => side is ConstantExpression { Value: { } value } && Underlying(other.Type) is { IsEnum: true } type && !value.GetType().IsEnum
            ? $"{TypeName(type)}.{Enum.ToObject(type, value)}"
            : IsSameLogic(side, binary) ? Write(side) : Inner(side);
    }

    private static bool IsSameLogic(Expression side, BinaryExpression binary) =>
        side.NodeType == binary.NodeType && binary.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse
        || binary.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse && side is BinaryExpression && side.NodeType is not (ExpressionType.AndAlso or ExpressionType.OrElse)
        || IsComparison(binary.NodeType) && side is BinaryExpression && IsArithmetic(side.NodeType);

    private static bool IsComparison(ExpressionType type) => type is ExpressionType.LessThan or ExpressionType.LessThanOrEqual
        or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual or ExpressionType.Equal or ExpressionType.NotEqual;

    private static bool IsArithmetic(ExpressionType type) => type is ExpressionType.Add or ExpressionType.Subtract
        or ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo;

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static string Operator(ExpressionType type) => type switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        ExpressionType.Coalesce => "??",
        ExpressionType.LeftShift => "<<",
        ExpressionType.RightShift => ">>",
        _ => type.ToString(),
    };

    private static string Unary(UnaryExpression unary) => unary.NodeType switch
    {
        ExpressionType.Not when unary.Type == typeof(bool) => $"!{Inner(unary.Operand)}",
        ExpressionType.Not or ExpressionType.OnesComplement => $"~{Inner(unary.Operand)}",
        ExpressionType.Negate or ExpressionType.NegateChecked => $"-{Inner(unary.Operand)}",
        ExpressionType.ArrayLength => $"{Inner(unary.Operand)}.Length",
        ExpressionType.TypeAs => $"{Inner(unary.Operand)} as {TypeName(unary.Type)}",
        _ => Write(unary.Operand),
    };

    private static string New(NewExpression creation) => creation.Members is { } members && creation.Type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        ? $"new {{ {string.Join(", ", members.Zip(creation.Arguments, (member, value) => $"{member.Name} = {Write(value)}"))} }}"
        : $"new {TypeName(creation.Type)}({List(creation.Arguments)})";

    private static string Binding(MemberBinding binding) => binding is MemberAssignment assignment
        ? $"{binding.Member.Name} = {Write(assignment.Expression)}"
        : binding.ToString();

    private static string TypeName(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return TypeName(value) + "?";
        }

        int arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : $"{type.Name[..arity]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>";
    }
}
