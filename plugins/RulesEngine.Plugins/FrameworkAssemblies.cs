using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace RulesEngine.Plugins;

/// <summary>The assemblies of the framework this process runs on, which every pack may use; the host's own libraries are not among them.</summary>
internal static class FrameworkAssemblies
{
    private static readonly FrozenDictionary<string, string> s_files = Find();
    private static readonly ConcurrentDictionary<string, Version?> s_versions = new(StringComparer.Ordinal);

    public static bool Has(string name) => s_files.ContainsKey(name);

    /// <summary>Whether the framework's assembly serves a request for this version: it is at least as high.</summary>
    public static bool Serves(AssemblyName name) =>
        name.Name is { } simple
        && s_files.TryGetValue(simple, out var file)
        && (name.Version is not { } asked || s_versions.GetOrAdd(file, static file => AssemblyName.GetAssemblyName(file).Version) >= asked);

    private static FrozenDictionary<string, string> Find()
    {
        var trusted = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var application = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);

        // A self-contained host keeps the framework among its own files, where only the name tells them apart.
        var isMixed = string.Equals(framework, application, StringComparison.Ordinal);
        return trusted
            .Where(file => isMixed ? HasFrameworkName(Path.GetFileNameWithoutExtension(file)) : !string.Equals(Path.GetDirectoryName(file), application, StringComparison.Ordinal))
            .DistinctBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase);
    }

    private static bool HasFrameworkName(string name) =>
        name is "mscorlib" or "netstandard" or "System" or "WindowsBase" or "Microsoft.CSharp"
        || name.StartsWith("Microsoft.VisualBasic", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Win32.", StringComparison.Ordinal)
        || (name.StartsWith("System.", StringComparison.Ordinal) && name != "System.CommandLine");
}
