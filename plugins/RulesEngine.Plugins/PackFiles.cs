using System.Reflection;
using System.Runtime.Loader;

namespace RulesEngine.Plugins;

/// <summary>Finds the file of a pack that holds an assembly or a native library: as its .deps.json says, else by name beside the entry.</summary>
internal sealed class PackFiles
{
    private readonly PackContent _content;
    private readonly AssemblyDependencyResolver _resolver;

    /// <exception cref="InvalidOperationException">The .deps.json cannot be read; the message says why.</exception>
    public PackFiles(PackContent content, string entry)
    {
        _content = content;
        _resolver = new AssemblyDependencyResolver(Path.Combine(content.Folder, entry));
    }

    /// <summary>Path below the pack's folder; null where the pack does not bring the assembly.</summary>
    public string? Assembly(AssemblyName name)
    {
        var culture = string.IsNullOrEmpty(name.CultureName) ? "" : $"{name.CultureName}/";
        return Known(_resolver.ResolveAssemblyToPath(name)) ?? Present($"{culture}{name.Name}.dll");
    }

    /// <summary>Path below the pack's folder; null where the pack does not bring the library.</summary>
    public string? NativeLibrary(string name) =>
        Known(_resolver.ResolveUnmanagedDllToPath(name))
        ?? Present(name)
        ?? Present($"{name}.so")
        ?? Present($"lib{name}.so")
        ?? Present($"{name}.dylib")
        ?? Present($"lib{name}.dylib")
        ?? Present($"{name}.dll");

    // Whatever the .deps.json says: only files of the pack itself, as they were when it was read.
    private string? Known(string? resolved) =>
        resolved is null ? null : Present(Path.GetRelativePath(_content.Folder, resolved).Replace(Path.DirectorySeparatorChar, '/'));

    private string? Present(string path) => _content[path] is null ? null : path;
}
