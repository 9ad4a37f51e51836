namespace RulesEngine.Extensibility;

/// <summary>Gives actions the services they ask for.</summary>
public interface IDependencyResolver
{
    /// <summary>The service for one action about to run. Called once per dependency of each action.</summary>
    object Resolve(IResolutionContext context, Type serviceType);
}
