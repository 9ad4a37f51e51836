using System.Runtime.InteropServices;

namespace RulesEngine.Plugins;

/// <summary>The names that packages have for the kind of machine this is, from the most to the least particular.</summary>
internal static class MachineKinds
{
    private static readonly IReadOnlyList<string> s_names = [.. Names().Distinct(StringComparer.Ordinal)];

    /// <summary>0 for the most particular name; null where the name is another kind's.</summary>
    public static int? DistanceTo(string name) => s_names.Index().Where(known => known.Item == name).Select(known => (int?)known.Index).FirstOrDefault();

    private static IEnumerable<string> Names()
    {
        var processor = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        var own = RuntimeInformation.RuntimeIdentifier;
        yield return own;
        string[] systems =
            OperatingSystem.IsWindows() ? ["win"]
            : OperatingSystem.IsMacOS() ? ["osx", "unix"]
            : own.Contains("musl", StringComparison.Ordinal) || own.StartsWith("alpine", StringComparison.Ordinal) ? ["linux-musl", "linux", "unix"]
            : ["linux", "unix"];
        foreach (var system in systems)
        {
            yield return $"{system}-{processor}";
            yield return system;
        }

        yield return "any";
    }
}
