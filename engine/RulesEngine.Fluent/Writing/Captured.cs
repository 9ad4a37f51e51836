using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RulesEngine.Fluent.Writing;

/// <summary>Members that an expression reads from outside: variables caught in closures, members of the rule, static members.</summary>
internal static class Captured
{
    /// <summary>True for a chain of members that begins with a constant or a static member.</summary>
    public static bool IsCaptured(MemberExpression member) => member.Expression switch
    {
        null => true,
        ConstantExpression => true,
        MemberExpression target => IsCaptured(target),
        _ => false,
    };

    /// <summary>True for a local variable or parameter that holds the default of its type.</summary>
    public static bool IsUnassignedVariable(MemberExpression member)
    {
        // Names that C# cannot write, such as <>4__this and CS$<>8__locals1, are links from closure to closure.
        if (member.Member is not FieldInfo field || !IsClosure(field.DeclaringType!) || field.Name.Contains('<', StringComparison.Ordinal))
        {
            return false;
        }

        var value = Read(member);
        return value is null || (field.FieldType.IsValueType && value.Equals(RuntimeHelpers.GetUninitializedObject(field.FieldType)));
    }

    private static bool IsClosure(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static object? Read(Expression? expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field, Expression: { } target } => Read(target) is { } holder ? field.GetValue(holder) : null,
        _ => null,
    };
}
