namespace RulesEngine.Sdk;

/// <summary>
/// The services that plain rules of a pack ask for with <c>Dependency().Resolve(...)</c>. A pack has one public class of this kind, with a constructor without parameters;
/// it is found by itself, made once for each run in which a rule asks, and disposed with the run where it is <see cref="IDisposable"/>.
/// </summary>
/// <remarks>A service must look at nothing but what it is given, so that the same facts give the same findings. A pack may carry a container of its own behind this.</remarks>
/// <example>
/// <code>
/// public sealed class Services : IRuleServices
/// {
///     private readonly Rounding _rounding = new();
///
///     public object? GetService(Type serviceType) => serviceType == typeof(IRounding) ? _rounding : null;
/// }
/// </code>
/// </example>
public interface IRuleServices : IServiceProvider
{
}
