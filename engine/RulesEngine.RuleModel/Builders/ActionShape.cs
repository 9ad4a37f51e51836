using System.Linq.Expressions;

namespace RulesEngine.RuleModel.Builders;

/// <summary>An action returns nothing, or the task that ends when it does.</summary>
/// <remarks>C# lets a lambda that returns nothing call a method that returns a task; without its task nobody could await it.</remarks>
internal static class ActionShape
{
    public static LambdaExpression Of(LambdaExpression action)
    {
        var returned = action.Body.Type;
        if (typeof(Task).IsAssignableFrom(returned))
        {
            return action.ReturnType == returned ? action : Expression.Lambda(action.Body, action.Parameters);
        }

        if (IsValueTask(returned))
        {
            return Expression.Lambda(Expression.Call(action.Body, nameof(ValueTask.AsTask), typeArguments: null), action.Parameters);
        }

        if (action.ReturnType == typeof(void))
        {
            return action;
        }

        var type = Expression.GetDelegateType([.. action.Parameters.Select(p => p.Type), typeof(void)]);
        return Expression.Lambda(type, action.Body, action.Parameters);
    }

    private static bool IsValueTask(Type type) =>
        type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));
}
