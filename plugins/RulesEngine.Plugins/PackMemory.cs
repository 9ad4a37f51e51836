using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesEngine.Plugins;

/// <summary>
/// The highest version of each signed pack that was ever loaded here, so that nobody puts back an older one whose faults are known.
/// Only packs signed with a trusted key are remembered: of any other, whoever could put back an old version could as well put in a new one of his own.
/// </summary>
public sealed class PackMemory
{
    private static readonly JsonWriterOptions s_json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // By id and key, as 'Funding/3fa9…': two publishers may each have a pack of one name.
    private readonly SortedDictionary<string, PackVersion> _seen = new(StringComparer.OrdinalIgnoreCase);

    private PackMemory(string path) => FullPath = path;

    /// <summary>The file it is kept in; written when a pack is loaded in a higher version than before.</summary>
    public string FullPath { get; }

    /// <summary>Why it cannot be relied on, in which case no signed pack is loaded; null where it can.</summary>
    public string? Problem { get; private init; }

    /// <summary>The user's own: <c>RulesEngine/seen.json</c> in the user's folder for data. Null for a user without such a folder.</summary>
    public static PackMemory? OfUser()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length == 0 ? null : Read(Path.Combine(data, "RulesEngine", "seen.json"));
    }

    /// <summary>Reads a memory; where there is no file, nothing was seen. A file that cannot be relied on is answered with its <see cref="Problem"/>, not with an exception.</summary>
    public static PackMemory Read(string path)
    {
        var memory = new PackMemory(Path.GetFullPath(path));
        try
        {
            if (!File.Exists(memory.FullPath))
            {
                return memory;
            }

            if (PackAccess.Of(memory.FullPath).OpenToOthers is { } open)
            {
                return new PackMemory(memory.FullPath) { Problem = $"'{open}' may be written to by others" };
            }

            using var document = JsonDocument.Parse(File.ReadAllBytes(memory.FullPath));
            foreach (var seen in document.RootElement.EnumerateObject())
            {
                memory._seen.Add(seen.Name, PackVersion.TryParse(seen.Value.GetString(), out var version) ? version : throw new FormatException("no version"));
            }

            return memory;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new PackMemory(memory.FullPath) { Problem = fault.Message.TrimEnd('.') };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return new PackMemory(memory.FullPath) { Problem = "it is not what this program wrote" };
        }
    }

    /// <summary>From now on this version of the pack is the highest that was seen, whatever was seen before: somebody chose to go back.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void GoBackTo(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (Problem is null && NameOf(pack) is { } name && _seen.TryGetValue(name, out var seen) && seen > pack.Manifest!.Version)
        {
            _seen[name] = pack.Manifest.Version;
            Write();
        }
    }

    /// <summary>What it has against a pack; null where nothing.</summary>
    internal PackMessage? ObjectionTo(Pack pack) => NameOf(pack) switch
    {
        null => null,
        _ when Problem is not null => PackMessages.NoMemory(pack.Manifest!, FullPath, Problem),
        { } name when _seen.TryGetValue(name, out var seen) && seen > pack.Manifest!.Version => PackMessages.OlderThanSeen(pack.Manifest, seen, FullPath),
        _ => null,
    };

    /// <summary>Remembers a pack that was loaded.</summary>
    /// <returns>What to tell of it when that could not be written down; null when it was, or is known already.</returns>
    internal PackMessage? Remember(Pack pack)
    {
        if (NameOf(pack) is not { } name || (_seen.TryGetValue(name, out var seen) && seen >= pack.Manifest!.Version))
        {
            return null;
        }

        try
        {
            _seen[name] = pack.Manifest!.Version;
            Write();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return PackMessages.NotRemembered(pack.Manifest!, FullPath, fault.Message.TrimEnd('.'));
        }
    }

    private static string? NameOf(Pack pack) => pack.Signature == PackSignature.Trusted ? $"{pack.Manifest!.Id}/{pack.SignerKey}" : null;

    private void Write()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath)!);
        var part = $"{FullPath}.{Guid.NewGuid():N}.part";
        File.WriteAllBytes(part, ToJson());
        File.Move(part, FullPath, overwrite: true);
    }

    private byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartObject();
            foreach (var (name, version) in _seen)
            {
                json.WriteString(name, version.ToString());
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
