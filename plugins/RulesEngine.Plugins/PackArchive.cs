using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesEngine.Plugins;

/// <summary>Makes .rpack files: a pack as one file, whose pack.json lists every other file with its hash.</summary>
public static class PackArchive
{
    /// <summary>How the names of archives end.</summary>
    public const string Extension = ".rpack";

    private const int ReadableByAll = 0x81A4 << 16; // a regular file, rw-r--r--

    private static readonly DateTimeOffset s_noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonWriterOptions s_json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file name that says which pack it holds: id and version.</summary>
    public static string NameFor(PackManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return $"{manifest.Id}.{manifest.Version}{Extension}";
    }

    /// <summary>Makes the archive of a pack. The same files make the same bytes on the same framework; a signature of the pack is left out.</summary>
    /// <param name="pack">A pack that was read, ready or only not trusted.</param>
    /// <param name="rules">What the archive announces of its rules.</param>
    /// <param name="publisher">Whose the pack is, for readers; what pack.json says already where null.</param>
    /// <param name="archive">The bytes of the file; null when the method answers false.</param>
    /// <param name="problem">What keeps the pack from being an archive; null when the method answers true.</param>
    public static bool TryCreate(
        Pack pack,
        IReadOnlyList<PackRule> rules,
        string? publisher,
        [NotNullWhen(true)] out byte[]? archive,
        [NotNullWhen(false)] out PackMessage? problem)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(rules);
        archive = null;
        problem = pack.State is { Status: not (PackStatus.Ready or PackStatus.Untrusted), Reason: { } reason } ? reason : null;
        if (problem is not null)
        {
            return false;
        }

        var content = pack.Content!;
        var files = content.Files.Where(file => file.Path is not (PackManifest.FileName or PackManifest.SignatureName)).ToList();
        var manifest = ManifestOf(content[PackManifest.FileName]!, rules, publisher, files);
        var bytes = Zip([(PackManifest.FileName, manifest), .. files.Select(file => (file.Path, content[file.Path]!))]);

        if (!PackManifest.TryRead(manifest, out _, out var wrong))
        {
            problem = PackMessages.NotArchived(pack.Manifest!, wrong);
            return false;
        }

        // What was made is held against every rule that a stranger's archive is held against.
        if (PackArchiveReading.Read(pack.Folder, bytes, out var flaw) is null)
        {
            problem = PackMessages.NotArchived(pack.Manifest!, flaw!);
            return false;
        }

        archive = bytes;
        return true;
    }

    /// <summary>Signs an archive: the signature covers pack.json, and with it every file that it lists.</summary>
    /// <param name="pack">An archive that was read.</param>
    /// <param name="key">A private key on the curve P-256.</param>
    /// <param name="archive">The bytes of the signed file; null when the method answers false.</param>
    /// <param name="problem">What keeps the pack from being signed; null when the method answers true.</param>
    public static bool TrySign(Pack pack, ECDsa key, [NotNullWhen(true)] out byte[]? archive, [NotNullWhen(false)] out PackMessage? problem)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(key);
        archive = null;
        problem = pack.State is { Status: not (PackStatus.Ready or PackStatus.Untrusted), Reason: { } reason } ? reason
            : !pack.IsArchive ? PackMessages.NotSignable(pack.Manifest!, "it is a folder, and its files are not listed")
            : PackKey.OtherKindOf(key.ExportSubjectPublicKeyInfo()) is { } kind ? PackMessages.NotSignable(pack.Manifest!, $"{kind} signs no packs")
            : null;
        if (problem is not null)
        {
            return false;
        }

        var content = pack.Content!;
        var manifest = content[PackManifest.FileName]!;
        var others = content.Paths.Where(path => path is not (PackManifest.FileName or PackManifest.SignatureName));
        archive = Zip([(PackManifest.FileName, manifest), (PackManifest.SignatureName, PackSeal.Make(manifest, key)), .. others.Select(path => (path, content[path]!))]);
        return true;
    }

    private static byte[] Zip(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, bytes) in files)
            {
                var entry = zip.CreateEntry(path, CompressionLevel.SmallestSize);
                entry.LastWriteTime = s_noTime;
                entry.ExternalAttributes = ReadableByAll;
                using var target = entry.Open();
                target.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    // What later formats may have put into pack.json stays there.
    private static byte[] ManifestOf(byte[] source, IReadOnlyList<PackRule> rules, string? publisher, IReadOnlyList<PackFile> files)
    {
        using var document = JsonDocument.Parse(ManifestReading.WithoutMark(source));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartObject();
            foreach (var property in document.RootElement.EnumerateObject().Where(property => property.Name is not ("rules" or "files") && (publisher is null || property.Name != "publisher")))
            {
                property.WriteTo(json);
            }

            if (publisher is not null)
            {
                json.WriteString("publisher", publisher);
            }

            json.WriteStartArray("rules");
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("code", rule.Code);
                json.WriteString("title", rule.Title);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("files");
            foreach (var file in files)
            {
                json.WriteString(file.Path, file.Sha256);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
