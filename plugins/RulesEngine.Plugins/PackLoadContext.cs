using System.Reflection;
using System.Runtime.Loader;

namespace RulesEngine.Plugins;

/// <summary>
/// The world as one pack sees it: shared assemblies are the host's own objects, by simple name and whatever version is asked for;
/// the framework is the framework; everything else is the pack's own copy or not there at all.
/// </summary>
/// <remarks>Assemblies are loaded from memory, from the very bytes that were inspected, so <see cref="Assembly.Location"/> is empty.</remarks>
public sealed class PackLoadContext : AssemblyLoadContext
{
    private readonly PackHost _host;
    private readonly PackContent _content;
    private readonly PackFiles _files;
    private readonly NativeLibraries _natives;

    // By name only: a context that refers to its own assemblies never leaves memory.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Lock _loading = new();

    internal PackLoadContext(PackManifest manifest, PackContent content, PackFiles files, PackHost host, PackLifetime lifetime)
        : base($"{manifest.Id} {manifest.Version}", isCollectible: lifetime == PackLifetime.Collectible)
    {
        Manifest = manifest;
        _host = host;
        _content = content;
        _files = files;
        _natives = new NativeLibraries(content, host.NativeStore);
    }

    internal PackManifest Manifest { get; }

    internal Assembly LoadFile(string path)
    {
        lock (_loading)
        {
            if (_names.TryGetValue(path, out var name))
            {
                return Assemblies.First(loaded => loaded.FullName == name);
            }

            using var code = new MemoryStream(_content[path]!, writable: false);
            using var symbols = _content[Path.ChangeExtension(path, ".pdb")] is { Length: > 0 } bytes ? new MemoryStream(bytes, writable: false) : null;
            var assembly = LoadFromStream(code, symbols);
            _names.Add(path, assembly.FullName!);
            return assembly;
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        ArgumentNullException.ThrowIfNull(assemblyName);
        if (_host.Shared.TryGetValue(assemblyName.Name ?? "", out var shared))
        {
            return shared;
        }

        if (FrameworkAssemblies.Serves(assemblyName))
        {
            return null;
        }

        if (_files.Assembly(assemblyName) is { } path)
        {
            return LoadFile(path);
        }

        // To answer null is to be given the host's own copy, if it has one; that is right only for what the framework brings and for texts.
        return FrameworkAssemblies.Has(assemblyName.Name ?? "") || !string.IsNullOrEmpty(assemblyName.CultureName)
            ? null
            : throw new FileNotFoundException($"Pack {Manifest} does not bring the assembly '{assemblyName.Name}', and the host shares none of this name.", assemblyName.Name);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _files.NativeLibrary(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(_natives.PrivateCopyOf(path)) : 0;
}
