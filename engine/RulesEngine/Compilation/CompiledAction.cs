using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>An action ready to run.</summary>
internal sealed class CompiledAction
{
    private readonly Lazy<Func<object?[], IContext, object?[], object?>> _run;
    private readonly HeldObjects _held;

    public CompiledAction(ActionElement element, DependencyGroupElement dependencies, CodeLibrary library)
    {
        Trigger = element.ActionTrigger;
        Expression = element.Expression;
        Parameters = [.. element.Expression.Parameters.Skip(1).Select(parameter => new ActionParameter(
            parameter.Name!,
            dependencies.Dependencies.FirstOrDefault(dependency => dependency.Declaration.Name == parameter.Name)?.ServiceType))];
        var type = element.Expression.Body.Type;
        ReturnsTask = typeof(Task).IsAssignableFrom(type)
            || type == typeof(ValueTask)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));
        (_run, _held) = library.Find(element.Expression, [], template => new Lazy<Func<object?[], IContext, object?[], object?>>(() => ArgumentLambda.Compile<IContext>(template)));
    }

    public ActionTrigger Trigger { get; }

    public LambdaExpression Expression { get; }

    public ActionParameter[] Parameters { get; }

    /// <summary>Whether the action is over only when the task it returns is.</summary>
    public bool ReturnsTask { get; }

    public bool IsDueOn(MatchTrigger trigger) => ((int)Trigger & (int)trigger) != 0;

    public Task? Run(IContext context, object?[] arguments) => _run.Value(_held.Values, context, arguments) as Task;
}
