using RulesEngine.RuleModel;

namespace RulesEngine.Fluent.Dsl;

public static class ContextExtensions
{
    /// <summary>Changes a fact and tells the session.</summary>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(updateAction);
        updateAction(fact);
        context.Update(fact);
    }

    public static TService? Resolve<TService>(this IContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (TService?)context.Resolve(typeof(TService));
    }
}
