using System.ComponentModel;
using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Sdk;

/// <summary>The parts of a rule's flag, over the rule's bindings: what <c>Then().Flag(…)</c> leaves in the rule's actions.</summary>
/// <param name="Bindings">Parameters of all parts: the rule's bindings that they mention.</param>
/// <param name="About">The subject.</param>
/// <param name="Data">The values compared: an anonymous object.</param>
/// <param name="Evidence">The facts that prove it.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Per">What tells findings about one subject apart.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record FlagCall(
    IReadOnlyList<ParameterExpression> Bindings, Expression About, NewExpression Data, Expression Evidence, Expression Severity, Expression Per)
{
    /// <summary>Names of the values compared, in order.</summary>
    public IReadOnlyList<string> Names => [.. Data.Members!.Select(member => member.Name)];

    /// <summary>Finds the flags of a rule; none for a rule that only yields facts.</summary>
    public static IReadOnlyList<FlagCall> Of(IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return [.. rule.RightHandSide.Actions.Select(action => Of(action.Expression)).OfType<FlagCall>()];
    }

    /// <summary>Stands for the flag in a rule's actions. It does nothing: evaluation reads its arguments instead of running it.</summary>
    public static void Raise(IContext context, object about, object data, object? evidence, Severity severity, object? per)
    {
        ArgumentNullException.ThrowIfNull(context);
    }

    private static FlagCall? Of(LambdaExpression action) =>
        action.Body is MethodCallExpression { Method: { Name: nameof(Raise) } method, Arguments: var parts } && method.DeclaringType == typeof(FlagCall)
            ? new FlagCall([.. action.Parameters.Skip(1)], Unboxed(parts[1]), (NewExpression)Unboxed(parts[2]), parts[3], parts[4], parts[5])
            : null;

    internal static Expression Unboxed(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } conversion && conversion.Type == typeof(object) ? conversion.Operand : expression;
}
