using System.Linq.Expressions;

namespace RulesEngine.Fluent.Writing;

/// <summary>An action returns nothing, or the task that ends when it does.</summary>
internal static class ActionShape
{
    public static LambdaExpression Of(LambdaExpression action)
    {
        if (typeof(Task).IsAssignableFrom(action.Body.Type))
        {
            return Expression.Lambda(action.Body, action.Parameters);
        }

        if (IsValueTask(action.Body.Type))
        {
            return Expression.Lambda(Expression.Call(action.Body, nameof(ValueTask.AsTask), typeArguments: null), action.Parameters);
        }

        var type = Expression.GetDelegateType([.. action.Parameters.Select(p => p.Type), typeof(void)]);
        return Expression.Lambda(type, action.Body, action.Parameters);
    }

    private static bool IsValueTask(Type type) =>
        type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));
}
