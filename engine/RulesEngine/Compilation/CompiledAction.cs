using System.Linq.Expressions;
using RulesEngine.Extensibility;
using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>An action ready to run.</summary>
internal sealed class CompiledAction
{
    private readonly Lazy<Func<IContext, object?[], object?>> _run;

    public CompiledAction(ActionElement element, DependencyGroupElement dependencies, IExpressionCompiler compiler)
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
        _run = new(() => ArgumentLambda.Compile<IContext>(compiler, element.Expression));
    }

    public ActionTrigger Trigger { get; }

    public LambdaExpression Expression { get; }

    public ActionParameter[] Parameters { get; }

    /// <summary>Whether the action is over only when the task it returns is.</summary>
    public bool ReturnsTask { get; }

    public bool IsDueOn(MatchTrigger trigger) => ((int)Trigger & (int)trigger) != 0;

    public Task? Run(IContext context, object?[] arguments) => _run.Value(context, arguments) as Task;
}
