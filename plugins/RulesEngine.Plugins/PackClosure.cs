using System.Reflection;

namespace RulesEngine.Plugins;

/// <summary>The entry assembly and everything it leads to: which references are met and by whom, what is used of the host, what a rule has no need of.</summary>
internal sealed class PackClosure : IDisposable
{
    private readonly PackContent _content;
    private readonly PackFiles _files;
    private readonly PackHost _host;
    private readonly Dictionary<string, PackReference> _references = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PackAssembly> _assemblies = [];

    public PackClosure(PackAssembly entry, PackContent content, PackFiles files, PackHost host)
    {
        (_content, _files, _host) = (content, files, host);

        Follow(entry);
        for (var next = 0; next < _assemblies.Count; next++)
        {
            Follow(_assemblies[next]);
        }

        IReadOnlyList<PackAssembly> all = [entry, .. _assemblies];
        Inspection = new PackInspection
        {
            Assembly = $"{entry.Name.Name} {entry.Name.Version}",
            TargetFramework = entry.TargetFramework,
            References = [.. _references.Values.OrderBy(reference => reference.Name, StringComparer.OrdinalIgnoreCase)],
            MissingMembers = [.. all.SelectMany(assembly => Whole(assembly, UsedMembers.MissingFrom(host.Surface, assembly))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Capabilities =
            [
                .. all.SelectMany(assembly => Whole(assembly, CapabilityScan.Of(assembly)))
                    .Distinct()
                    .OrderBy(capability => capability.Name, StringComparer.Ordinal)
                    .ThenBy(capability => capability.Use, StringComparer.Ordinal)
                    .ThenBy(capability => capability.File, StringComparer.Ordinal),
            ],
        };
    }

    public PackInspection Inspection { get; }

    /// <summary>The first file that should be an assembly and is not, with what it is; null where all are.</summary>
    public (string File, string Found)? Broken { get; private set; }

    public IReadOnlyList<PackReference> Missing => [.. Inspection.References.Where(reference => reference.Origin == PackReferenceOrigin.Missing)];

    public void Dispose() => _assemblies.ForEach(assembly => assembly.Dispose());

    private void Follow(PackAssembly assembly)
    {
        foreach (var name in assembly.References.Where(reference => !_references.ContainsKey(reference.Name ?? "")))
        {
            var (origin, file) = Find(name);
            _references.Add(name.Name ?? "", new PackReference(name.Name ?? "", name.Version ?? new Version(0, 0), origin));
            if (file is not null)
            {
                Read(file);
            }
        }
    }

    // The order in which the load context looks.
    private (PackReferenceOrigin Origin, string? File) Find(AssemblyName name) => name switch
    {
        _ when _host.Shared.ContainsKey(name.Name ?? "") => (PackReferenceOrigin.Shared, null),
        _ when FrameworkAssemblies.Serves(name) => (PackReferenceOrigin.Framework, null),
        _ when _files.Assembly(name) is { } file => (PackReferenceOrigin.Private, file),
        _ => (PackReferenceOrigin.Missing, null),
    };

    // Metadata may be whole at its head and contradict itself further on.
    private IReadOnlyList<T> Whole<T>(PackAssembly assembly, IEnumerable<T> read)
    {
        try
        {
            return [.. read];
        }
        catch (Exception fault) when (DamagedMetadata.Explains(fault))
        {
            Broken ??= (assembly.Path, PackAssembly.HalfCopied);
            return [];
        }
    }

    private void Read(string file)
    {
        if (PackAssembly.Read(file, _content[file]!, out var found) is { } assembly)
        {
            _assemblies.Add(assembly);
        }
        else
        {
            Broken ??= (file, found);
        }
    }
}
