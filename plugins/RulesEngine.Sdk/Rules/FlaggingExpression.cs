using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Sdk;

internal sealed class FlaggingExpression(IRightHandSideExpression actions, Type rule) : IFlaggingExpression
{
    private static readonly MethodInfo s_raise = typeof(FlagCall).GetMethod(nameof(FlagCall.Raise))!;

    public IFlaggingExpression Flag(
        Expression<Func<object>> about,
        Expression<Func<object>> data,
        Expression<Func<object?>>? evidence = null,
        Expression<Func<Severity>>? severity = null,
        Expression<Func<object?>>? per = null)
    {
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(data);
        var (code, severities, message) = FlagChecks.Heading(rule);
        FlagChecks.Data(code, message, data.Body);

        // One call in one action: the engine rewrites it against the rule's bindings like any other.
        var context = Expression.Parameter(typeof(IContext), "context");
        var call = Expression.Call(
            s_raise,
            context,
            Boxed(about.Body),
            Boxed(data.Body),
            Boxed(evidence?.Body),
            severity?.Body ?? Expression.Constant(severities[0]),
            Boxed(per?.Body));
        actions.Do(Expression.Lambda<Action<IContext>>(call, context));
        return this;
    }

    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger trigger) => actions.Action(action, trigger);

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => actions.Do(action);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => actions.Undo(action);

    public IRightHandSideExpression Yield<T>(Expression<Func<IContext, T>> yield)
        where T : notnull => actions.Yield(yield);

    public IRightHandSideExpression Yield<T>(Expression<Func<IContext, T>> yieldInsert, Expression<Func<IContext, T, T>> yieldUpdate)
        where T : notnull => actions.Yield(yieldInsert, yieldUpdate);

    private static Expression Boxed(Expression? body) => body switch
    {
        null => Expression.Constant(null, typeof(object)),
        _ when body.Type == typeof(object) => body,
        _ => Expression.Convert(body, typeof(object)),
    };
}
