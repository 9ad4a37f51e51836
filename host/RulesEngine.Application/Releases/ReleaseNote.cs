using System.Text.Encodings.Web;
using System.Text.Json;
using RulesEngine.Plugins;

namespace RulesEngine.Application;

/// <summary>Says what a folder of the out tray is about: which release, as it was, and the packs that judged it.</summary>
/// <param name="Release">Name of the release.</param>
/// <param name="Sha256">Hash of its files.</param>
/// <param name="Refusal">Why it could not be run; null where it was.</param>
/// <param name="Packs">The packs, each as id, version and hash.</param>
public sealed record ReleaseNote(string Release, string Sha256, string? Refusal, IReadOnlyList<(string Id, string Version, string Sha256)> Packs)
{
    private static readonly JsonWriterOptions s_json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The packs of a shelf as a note names them.</summary>
    public static IReadOnlyList<(string Id, string Version, string Sha256)> PacksOf(PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        return [.. shelf.Catalog.Packs.Where(pack => pack.Handle is not null).Select(pack => (pack.Manifest!.Id, pack.Manifest.Version.ToString(), pack.Hash!))];
    }

    /// <summary>Reads what identifies the release from a note; null where the file is no note.</summary>
    public static ReleaseNote? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new ReleaseNote(root.GetProperty("release").GetString()!, root.GetProperty("sha256").GetString()!, root.GetProperty("refusal").GetString(), []);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartObject();
            json.WriteString("schema", "rulesengine/release/1");
            json.WriteString("release", Release);
            json.WriteString("sha256", Sha256);
            json.WriteString("refusal", Refusal);
            json.WriteStartArray("packs");
            foreach (var (id, version, sha256) in Packs)
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("version", version);
                json.WriteString("sha256", sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
