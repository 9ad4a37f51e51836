using System.Reflection;

namespace RulesEngine.Evaluation;

/// <summary>What plain rules ask for by <c>Dependency()</c>: each pack's own services, made when first asked for and let go with the run.</summary>
internal sealed class RunServices
{
    private readonly Dictionary<Assembly, IRuleServices> _ofPacks = [];

    /// <exception cref="InvalidOperationException">The pack has no such service; the message says how it would.</exception>
    internal object Find(Type asking, Type service)
    {
        if (!_ofPacks.TryGetValue(asking.Assembly, out var services))
        {
            _ofPacks.Add(asking.Assembly, services = Make(asking.Assembly, service));
        }

        return services.GetService(service)
            ?? throw new InvalidOperationException($"The rule asks for '{service.Name}', which '{services.GetType().Name}' of its pack does not have. Add it there.");
    }

    /// <summary>Lets go of them all.</summary>
    /// <returns>What threw on the way.</returns>
    internal IReadOnlyList<RuleFault> Close()
    {
        var faults = new List<RuleFault>();
        foreach (var services in _ofPacks.Values.OfType<IDisposable>())
        {
            try
            {
                services.Dispose();
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                faults.Add(RuleFaults.ServicesThrew(services.GetType(), e));
            }
        }

        _ofPacks.Clear();
        return faults;
    }

    private static IRuleServices Make(Assembly pack, Type service) =>
        pack.GetExportedTypes().Where(type => typeof(IRuleServices).IsAssignableFrom(type) && type is { IsAbstract: false, IsGenericTypeDefinition: false }).ToList() switch
        {
            [var only] => (IRuleServices)Activator.CreateInstance(only)!,
            [] => throw new InvalidOperationException($"The rule asks for '{service.Name}', and its pack offers no services. Add a public class that implements IRuleServices to the pack."),
            [var one, var other, ..] => throw new InvalidOperationException($"The rule asks for '{service.Name}', and its pack offers services in both '{one.Name}' and '{other.Name}'. Keep one of them."),
        };
}
