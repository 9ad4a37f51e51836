using RulesEngine.Extensibility;

namespace RulesEngine.Sessions;

/// <summary>The resolver of a session that was given none.</summary>
internal sealed class NoDependencies : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) =>
        throw new InvalidOperationException($"Rule '{context.Rule.Name}' asks for '{serviceType}', and the session has no dependency resolver. Set 'DependencyResolver'.");
}
