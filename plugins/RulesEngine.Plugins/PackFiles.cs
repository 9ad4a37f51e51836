using System.Reflection;

namespace RulesEngine.Plugins;

/// <summary>Finds the file of a pack that holds an assembly or a native library: as its .deps.json says, else by name beside the entry.</summary>
internal sealed class PackFiles(PackContent content, PackDependencies dependencies)
{
    /// <summary>Path below the pack's folder; null where the pack does not bring the assembly.</summary>
    public string? Assembly(AssemblyName name)
    {
        var culture = name.CultureName ?? "";
        return dependencies.Assembly(name.Name ?? "", culture) ?? Present(culture.Length == 0 ? $"{name.Name}.dll" : $"{culture}/{name.Name}.dll");
    }

    /// <summary>Path below the pack's folder; null where the pack does not bring the library.</summary>
    public string? NativeLibrary(string name)
    {
        string[] fileNames = [name, $"{name}.so", $"lib{name}.so", $"lib{name}", $"{name}.dylib", $"lib{name}.dylib", $"{name}.dll"];
        return fileNames.Select(dependencies.NativeLibrary).OfType<string>().FirstOrDefault() ?? fileNames.Select(Present).OfType<string>().FirstOrDefault();
    }

    private string? Present(string path) => content[path] is null ? null : path;
}
