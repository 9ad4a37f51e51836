using System.Reflection;
using System.Runtime.Versioning;

namespace RulesEngine.Plugins;

/// <summary>
/// Decides whether a pack can be loaded by this host, from its files alone: nothing of the pack runs.
/// The checks stand in the order in which their answers make sense; the first that fails is the pack's state.
/// </summary>
internal sealed class PackInspector(PackHost host)
{
    public Pack Inspect(string name, PackContent content)
    {
        var pack = new Pack(name, content.Folder) { Content = content, Host = host };
        if (content[PackManifest.FileName] is not { } json)
        {
            return pack.With(PackStatus.Incomplete, PackMessages.NoManifest(name));
        }

        if (!PackManifest.TryRead(json, out var manifest, out var problem))
        {
            return pack.With(PackStatus.Incomplete, PackMessages.BadManifest(name, problem));
        }

        pack = pack with { Manifest = manifest };
        if (content[PackManifest.SignatureName] is { } seal)
        {
            var signer = PackSeal.SignerOf(json, seal, out var otherKey);
            if (otherKey is not null)
            {
                return pack.With(PackStatus.Untrusted, PackMessages.OtherKey(manifest, otherKey)) with { Signature = PackSignature.Broken };
            }

            // What signs a list of files signs the files; without the list it would sign a name and no more.
            signer = manifest.Files is null ? null : signer;
            pack = pack with { SignerKey = signer, Signature = signer is null ? PackSignature.Broken : PackSignature.Signed };
        }

        if (PackListing.FlawOf(manifest, content) is { } flaw)
        {
            return pack.With(PackStatus.Incomplete, flaw);
        }

        if (pack.Signature == PackSignature.Broken)
        {
            return pack.With(PackStatus.Untrusted, PackMessages.BrokenSignature(manifest));
        }

        if (content[manifest.Entry] is not { } bytes)
        {
            return pack.With(PackStatus.Incomplete, PackMessages.MissingEntry(manifest));
        }

        using var entry = PackAssembly.Read(manifest.Entry, bytes, out var found);
        try
        {
            return entry is null
                ? pack.With(PackStatus.Incomplete, PackMessages.NotAnAssembly(manifest, manifest.Entry, found))
                : Inspect(pack, manifest, content, entry);
        }
        catch (Exception fault) when (DamagedMetadata.Explains(fault))
        {
            return pack.With(PackStatus.Incomplete, PackMessages.NotAnAssembly(manifest, manifest.Entry, PackAssembly.HalfCopied));
        }
    }

    private Pack Inspect(Pack pack, PackManifest manifest, PackContent content, PackAssembly entry)
    {
        if (!string.Equals(entry.Name.Name, Path.GetFileNameWithoutExtension(manifest.Entry), StringComparison.Ordinal))
        {
            return pack.With(PackStatus.Incomplete, PackMessages.OtherEntry(manifest, entry.Name));
        }

        pack = pack with { Notes = [.. NotesOn(manifest, content, entry)] };
        if (!Runs(entry, out var framework))
        {
            return pack.With(PackStatus.Incompatible, PackMessages.OtherFramework(manifest, framework));
        }

        if (PackDependencies.Read(content, manifest.Entry) is not { } dependencies)
        {
            return pack.With(PackStatus.Incomplete, PackMessages.BadDependencies(manifest, Path.ChangeExtension(manifest.Entry, ".deps.json")));
        }

        var files = new PackFiles(content, dependencies);
        using var closure = new PackClosure(entry, content, files, host);
        pack = pack with { Layout = files, Inspection = closure.Inspection };
        return this switch
        {
            _ when closure.Broken is var (file, found) => pack.With(PackStatus.Incomplete, PackMessages.NotAnAssembly(manifest, file, found)),
            _ when closure.Missing is { Count: > 0 } missing => pack.With(PackStatus.Incomplete, PackMessages.MissingReferences(manifest, missing)),
            _ when closure.Inspection.MissingMembers is { Count: > 0 } members => pack.With(PackStatus.Incompatible, PackMessages.MissingMembers(manifest, host, members)),
            _ when !manifest.Sdk.Accepts(host.ContractVersion) => pack.With(PackStatus.Incompatible, PackMessages.OtherContract(manifest, host)),
            _ => pack,
        };
    }

    private IEnumerable<PackMessage> NotesOn(PackManifest manifest, PackContent content, PackAssembly entry)
    {
        var shipped = content.Paths
            .Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && host.Shared.ContainsKey(Path.GetFileNameWithoutExtension(path)))
            .Select(path => $"'{path}'")
            .ToList();
        if (shipped.Count > 0)
        {
            yield return PackMessages.ShipsContract(manifest, shipped);
        }

        if (FrameworkOf(entry) is { Identifier: ".NETStandard" } standard)
        {
            yield return PackMessages.ForStandard(manifest, Named(standard));
        }
    }

    private static bool Runs(PackAssembly entry, out string framework)
    {
        var built = FrameworkOf(entry);
        framework = Named(built);
        return built.Identifier switch
        {
            ".NETCoreApp" => built.Version <= new Version(Environment.Version.Major, Environment.Version.Minor),
            ".NETStandard" => true,
            _ => false,
        };
    }

    // An assembly that does not name its framework is judged by the version of the framework it refers to.
    private static FrameworkName FrameworkOf(PackAssembly assembly)
    {
        if (assembly.TargetFramework is { } text)
        {
            try
            {
                return new FrameworkName(text);
            }
            catch (ArgumentException)
            {
                return new FrameworkName(text, new Version(0, 0));
            }
        }

        var core = assembly.References.FirstOrDefault(reference => reference.Name is "System.Runtime" or "System.Private.CoreLib" or "netstandard" or "mscorlib");
        return core switch
        {
            { Name: "netstandard", Version: { } version } => new FrameworkName(".NETStandard", version),
            { Name: "mscorlib", Version: { } version } => new FrameworkName(".NETFramework", version),
            { Version: { } version } => new FrameworkName(".NETCoreApp", new Version(version.Major, version.Minor)),
            _ => new FrameworkName(".NETCoreApp", new Version(0, 0)),
        };
    }

    private static string Named(FrameworkName framework) => framework.Identifier switch
    {
        ".NETCoreApp" => $".NET {framework.Version}",
        ".NETStandard" => $".NET Standard {framework.Version}",
        ".NETFramework" => $".NET Framework {framework.Version}",
        var other => $"'{other}'",
    };
}
