using System.Text.Json;

namespace RulesEngine.Plugins;

/// <summary>What a .deps.json says: which file of the pack holds which assembly, text or native library on this machine.</summary>
internal sealed class PackDependencies
{
    private readonly PackContent _content;
    private readonly Dictionary<string, string> _assemblies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _natives = new(StringComparer.Ordinal);

    private PackDependencies(PackContent content) => _content = content;

    /// <summary>Reads the list beside the entry; a pack without one has none. Null where the list cannot be read.</summary>
    public static PackDependencies? Read(PackContent content, string entry)
    {
        var dependencies = new PackDependencies(content);
        if (content[Path.ChangeExtension(entry, ".deps.json")] is not { } json)
        {
            return dependencies;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            dependencies.ReadTarget(document.RootElement);
            return dependencies;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Path below the pack's folder; null where the list has no such assembly or its file is not there.</summary>
    public string? Assembly(string name, string culture) => _assemblies.GetValueOrDefault($"{culture}/{name}");

    /// <summary>Path below the pack's folder, for a file name.</summary>
    public string? NativeLibrary(string fileName) => _natives.GetValueOrDefault(fileName);

    private void ReadTarget(JsonElement root)
    {
        var target = root.GetProperty("runtimeTarget");
        var name = (target.ValueKind == JsonValueKind.Object ? target.GetProperty("name") : target).GetString() ?? "";
        foreach (var library in root.GetProperty("targets").GetProperty(name).EnumerateObject())
        {
            Read(library.Value);
        }
    }

    private void Read(JsonElement library)
    {
        if (library.TryGetProperty("runtimeTargets", out _))
        {
            ReadForThisMachine(library);
        }

        foreach (var asset in AssetsOf(library, "runtime"))
        {
            Add(asset.Name, culture: "");
        }

        foreach (var asset in AssetsOf(library, "resources"))
        {
            Add(asset.Name, asset.Value.GetProperty("locale").GetString() ?? "");
        }

        foreach (var asset in AssetsOf(library, "native"))
        {
            AddNative(asset.Name);
        }
    }

    // Of the files for several machines, those for the kind of machine nearest to this one, and of these alone.
    private void ReadForThisMachine(JsonElement library)
    {
        var nearest = AssetsOf(library, "runtimeTargets")
            .Select(asset => (
                Path: asset.Name,
                IsNative: asset.Value.GetProperty("assetType").GetString() == "native",
                Distance: MachineKinds.DistanceTo(asset.Value.GetProperty("rid").GetString() ?? "")))
            .Where(asset => asset.Distance is not null)
            .GroupBy(asset => asset.IsNative)
            .SelectMany(kind => kind.GroupBy(asset => asset.Distance).MinBy(distance => distance.Key)!);
        foreach (var (path, isNative, _) in nearest)
        {
            if (isNative)
            {
                AddNative(path);
            }
            else
            {
                Add(path, culture: "");
            }
        }
    }

    private void Add(string asset, string culture)
    {
        if (Found(asset, culture.Length == 0 ? "" : $"{culture}/") is { } path)
        {
            _assemblies.TryAdd($"{culture}/{Path.GetFileNameWithoutExtension(path)}", path);
        }
    }

    private void AddNative(string asset)
    {
        if (Found(asset, folder: "") is { } path)
        {
            _natives.TryAdd(Path.GetFileName(path), path);
        }
    }

    // A build copies what a library brings for every machine beside the entry, and keeps the folders of what it brings for one.
    private string? Found(string asset, string folder)
    {
        var beside = $"{folder}{asset[(asset.LastIndexOf('/') + 1)..]}";
        return _content[asset] is not null ? asset : _content[beside] is not null ? beside : null;
    }

    private static IEnumerable<JsonProperty> AssetsOf(JsonElement library, string kind) =>
        library.TryGetProperty(kind, out var assets) ? assets.EnumerateObject() : [];
}
