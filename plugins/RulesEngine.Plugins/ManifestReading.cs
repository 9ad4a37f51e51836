using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RulesEngine.Plugins;

/// <summary>One reading of a pack.json: the manifest, or the first thing that is wrong with it.</summary>
internal sealed partial class ManifestReading
{
    public ManifestReading(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json));
            Manifest = Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            var line = ((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            Problem = $"pack.json, line {line}: this is not JSON";
        }
    }

    public PackManifest? Manifest { get; }

    public string? Problem { get; private set; }

    // A file written by hand may begin with a byte order mark.
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private PackManifest? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Problem = "pack.json holds no object: it begins with '{'";
            return null;
        }

        var id = Text(root, "id", value => IdForm().IsMatch(value), "letters, digits, dots, hyphens and underscores, like Region.Funding");
        var version = Text(root, "version", value => PackVersion.TryParse(value, out _), "a version like 1.0.0");
        var code = Text(root, "code", value => CodeForm().IsMatch(value), "two to eight capital letters, like FUND");
        var title = Text(root, "title", value => !string.IsNullOrWhiteSpace(value), "words for readers");
        var entry = Text(root, "entry", value => EntryForm().IsMatch(value), "the file name of an assembly in the pack's own folder, like Region.Funding.dll");
        var sdk = Text(root, "sdk", value => PackVersionRange.TryParse(value, out _), "a version like 1.0, or a range like >=1.0 <3");
        var publisher = root.TryGetProperty("publisher", out _) ? Text(root, "publisher", value => PublisherForm().IsMatch(value), "the name of whoever publishes the pack, on one line") : null;
        var rules = Listed(root, "rules", JsonValueKind.Array, "a list of rules, each with code and title")?.EnumerateArray().Select(RuleOf).ToList();
        var files = FilesOf(Listed(root, "files", JsonValueKind.Object, "files with their SHA-256"));
        if (Problem is not null || !PackVersion.TryParse(version, out var parsedVersion) || !PackVersionRange.TryParse(sdk, out var range))
        {
            return null;
        }

        return new PackManifest { Id = id, Version = parsedVersion, Code = code, Title = title, Entry = entry, Sdk = range, Publisher = publisher, Rules = (IReadOnlyList<PackRule>?)rules ?? [], Files = files };
    }

    private string Text(JsonElement root, string name, Func<string, bool> isSound, string expected)
    {
        if (Problem is not null)
        {
            return "";
        }

        if (!root.TryGetProperty(name, out var property))
        {
            Problem = $"pack.json has no '{name}': {expected}";
            return "";
        }

        if (property.ValueKind != JsonValueKind.String || property.GetString() is not { } value || !isSound(value))
        {
            Problem = $"pack.json, '{name}': {property.GetRawText()} is not {expected}";
            return "";
        }

        return value;
    }

    private JsonElement? Listed(JsonElement root, string name, JsonValueKind kind, string expected)
    {
        if (Problem is not null || !root.TryGetProperty(name, out var property))
        {
            return null;
        }

        if (property.ValueKind == kind)
        {
            return property;
        }

        Problem = $"pack.json, '{name}': {property.GetRawText()} is not {expected}";
        return null;
    }

    private PackRule RuleOf(JsonElement rule)
    {
        if (rule.ValueKind == JsonValueKind.Object
            && rule.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String
            && rule.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String)
        {
            return new PackRule(code.GetString()!, title.GetString()!);
        }

        Problem ??= $"pack.json, 'rules': {rule.GetRawText()} is not a rule with code and title";
        return new PackRule("", "");
    }

    private FrozenDictionary<string, string>? FilesOf(JsonElement? listed)
    {
        if (listed is null)
        {
            return null;
        }

        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in listed.Value.EnumerateObject())
        {
            if (file.Value.ValueKind != JsonValueKind.String || file.Value.GetString() is not { } hash || !HashForm().IsMatch(hash))
            {
                Problem ??= $"pack.json, 'files': {file.Value.GetRawText()} is not the SHA-256 of '{file.Name}', 64 hexadecimal digits";
            }
            else if (!files.TryAdd(file.Name, hash.ToLowerInvariant()))
            {
                Problem ??= $"pack.json, 'files': '{file.Name}' is listed twice";
            }
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^[^\p{C}]{1,200}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublisherForm();

    [GeneratedRegex(@"^[0-9A-Fa-f]{64}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HashForm();

    [GeneratedRegex(@"^[\p{L}\p{Nd}_][\p{L}\p{Nd}_.-]{0,99}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[A-Z]{2,8}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"^[\p{L}\p{Nd}_][\p{L}\p{Nd}_. -]{0,199}\.dll\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntryForm();
}
