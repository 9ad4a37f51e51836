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
            // A file written by hand may begin with a byte order mark.
            using var document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json);
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
        if (Problem is not null || !PackVersion.TryParse(version, out var parsedVersion) || !PackVersionRange.TryParse(sdk, out var range))
        {
            return null;
        }

        return new PackManifest { Id = id, Version = parsedVersion, Code = code, Title = title, Entry = entry, Sdk = range };
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

    [GeneratedRegex(@"^[\p{L}\p{Nd}_][\p{L}\p{Nd}_.-]{0,99}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[A-Z]{2,8}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"^[\p{L}\p{Nd}_][\p{L}\p{Nd}_. -]{0,199}\.dll\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntryForm();
}
