using System.Collections;
using System.Globalization;

namespace RulesEngine.Plugins;

/// <summary>What belongs to the whole process and a pack has no business to change: taken before packs run, set back after.</summary>
public sealed class ProcessState
{
    private readonly string _folder = Environment.CurrentDirectory;
    private readonly CultureInfo? _culture = CultureInfo.DefaultThreadCurrentCulture;
    private readonly CultureInfo? _language = CultureInfo.DefaultThreadCurrentUICulture;
    private readonly Dictionary<string, string?> _variables = Variables();
    private readonly TextWriter _output = Console.Out;
    private readonly TextWriter _errors = Console.Error;
    private readonly (int Workers, int Ports) _least;
    private readonly (int Workers, int Ports) _most;

    private ProcessState()
    {
        ThreadPool.GetMinThreads(out _least.Workers, out _least.Ports);
        ThreadPool.GetMaxThreads(out _most.Workers, out _most.Ports);
    }

    /// <summary>The state as it is now.</summary>
    public static ProcessState Take() => new();

    /// <summary>Sets back what was changed.</summary>
    /// <returns>What to tell of it; null where nothing was changed.</returns>
    public PackMessage? SetBack()
    {
        var changed = new List<string>();
        SetBack(changed, "the current folder", Environment.CurrentDirectory == _folder, () => Environment.CurrentDirectory = _folder);
        SetBack(changed, "the culture of new threads", CultureInfo.DefaultThreadCurrentCulture == _culture, () => CultureInfo.DefaultThreadCurrentCulture = _culture);
        SetBack(changed, "the language of new threads", CultureInfo.DefaultThreadCurrentUICulture == _language, () => CultureInfo.DefaultThreadCurrentUICulture = _language);
        SetBack(changed, "the standard output", Console.Out == _output, () => Console.SetOut(_output));
        SetBack(changed, "the standard error", Console.Error == _errors, () => Console.SetError(_errors));
        SetBackPool(changed);
        SetBackVariables(changed);
        return changed.Count == 0 ? null : PackMessages.ChangedProcess(changed);
    }

    private void SetBackPool(List<string> changed)
    {
        ThreadPool.GetMinThreads(out var leastWorkers, out var leastPorts);
        ThreadPool.GetMaxThreads(out var mostWorkers, out var mostPorts);
        SetBack(changed, "the thread pool", (leastWorkers, leastPorts) == _least && (mostWorkers, mostPorts) == _most, () =>
        {
            ThreadPool.SetMaxThreads(_most.Workers, _most.Ports);
            ThreadPool.SetMinThreads(_least.Workers, _least.Ports);
        });
    }

    private void SetBackVariables(List<string> changed)
    {
        var now = Variables();
        foreach (var name in _variables.Keys.Union(now.Keys).Order(StringComparer.Ordinal).ToList())
        {
            var before = _variables.GetValueOrDefault(name);
            SetBack(changed, $"the variable '{name}'", now.GetValueOrDefault(name) == before, () => Environment.SetEnvironmentVariable(name, before));
        }
    }

    private static void SetBack(List<string> changed, string what, bool isSame, Action setBack)
    {
        if (!isSame)
        {
            changed.Add(what);
            setBack();
        }
    }

    private static Dictionary<string, string?> Variables() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value);
}
