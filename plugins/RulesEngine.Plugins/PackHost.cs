using System.Collections.Frozen;
using System.Reflection;

namespace RulesEngine.Plugins;

/// <summary>
/// What this host offers to packs: the assemblies it shares with them, and the version of the contract among these.
/// A pack that asks for a shared assembly, in any version, gets the host's own.
/// </summary>
public sealed class PackHost
{
    /// <param name="contract">The assembly whose version is the version of the contract.</param>
    /// <param name="alsoShared">The others that packs use as the host's own.</param>
    public PackHost(Assembly contract, params IReadOnlyList<Assembly> alsoShared)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ContractName = NameOf(contract);
        ContractVersion = VersionOf(contract);
        Shared = alsoShared.Append(contract).DistinctBy(NameOf).ToFrozenDictionary(NameOf, StringComparer.OrdinalIgnoreCase);
        Surface = new ContractSurface(Shared.Values);
    }

    /// <summary>Simple name of the contract assembly.</summary>
    public string ContractName { get; }

    public PackVersion ContractVersion { get; }

    /// <summary>The shared assemblies by simple name.</summary>
    public IReadOnlyDictionary<string, Assembly> Shared { get; }

    /// <summary>
    /// Where native libraries of packs are copied before they are loaded, each pack under the hash of its content.
    /// A folder of the user's own unless set: native code can only be loaded from a file, all other code is loaded from memory.
    /// </summary>
    public string NativeStore { get; init; } = NativeLibraries.FolderOfUser;

    /// <summary>Which packs may be loaded: what lies in a place that others may not write to, unless set.</summary>
    public PackTrust Trust { get; init; } = PackTrust.Local;

    /// <summary>The versions of signed packs that were seen before; null, as unless set, where none is to be remembered.</summary>
    public PackMemory? Memory { get; init; }

    internal ContractSurface Surface { get; }

    private static string NameOf(Assembly assembly) => assembly.GetName().Name ?? throw new ArgumentException("A shared assembly has a name.", nameof(assembly));

    private static PackVersion VersionOf(Assembly assembly)
    {
        var informational = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        var plain = assembly.GetName().Version ?? new Version(0, 0, 0);
        return PackVersion.TryParse(informational, out var version) ? version : new PackVersion(plain.Major, plain.Minor, Math.Max(plain.Build, 0));
    }
}
