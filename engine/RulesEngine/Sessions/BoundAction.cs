using RulesEngine.Compilation;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>An action, and where the matches of one conjunction of its rule have what it asks for.</summary>
internal sealed class BoundAction
{
    // By parameter; 0 where the name is bound in another branch only, or means a service.
    private readonly int[] _levels;

    public BoundAction(CompiledAction action, RuleNode node)
    {
        Action = action;
        _levels = Array.ConvertAll(action.Parameters, parameter => parameter.ServiceType is null ? node.Levels.GetValueOrDefault(parameter.Name) : 0);
    }

    public CompiledAction Action { get; }

    public object?[] ArgumentsFor(RuleMatch match, ActionContext context)
    {
        if (_levels.Length == 0)
            return [];
        var arguments = new object?[_levels.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Action.Parameters[i].ServiceType is { } service)
                arguments[i] = context.Resolve(service);
            else if (_levels[i] > 0)
                arguments[i] = match.All.ValueOf(match.Number, _levels[i]);
        }

        return arguments;
    }
}
