using System.IO.Compression;
using System.Text;

namespace RulesEngine.Plugins;

/// <summary>Reads an .rpack file into memory. Whatever its entries claim, nothing is written and no more is unpacked than a pack may be.</summary>
internal static class PackArchiveReading
{
    // More than this is no library that was compressed but a bomb. Small files of repeated letters compress as well.
    private const int HighestRatio = 200;
    private const long SmallFile = 64 << 10;

    private const int KindOfFile = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Link = 0xA000;

    /// <param name="problem">What is wrong, as a sentence without its subject; null when the content is returned.</param>
    public static PackContent? Read(string file, out string? problem)
    {
        try
        {
            var info = new FileInfo(file);
            problem = info switch
            {
                { LinkTarget: not null } => "it is a link, and links are not followed",
                { Length: 0 } => "it is empty",
                { Length: > PackContent.MostBytes } => PackContent.TooLarge,
                _ => null,
            };
            return problem is null ? Read(info.FullName, File.ReadAllBytes(info.FullName), out problem) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = $"it could not be read ({fault.Message.TrimEnd('.')})";
            return null;
        }
    }

    /// <param name="name">Full path the content is said to come from.</param>
    public static PackContent? Read(string name, byte[] archive, out string? problem)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(archive, writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
            return Read(name, zip, out problem);
        }
        catch (Exception)
        {
            // The framework's reader throws many kinds at damaged archives; to the pack's user they are one.
            problem = "it is not a whole zip archive";
            return null;
        }
    }

    private static PackContent? Read(string name, ZipArchive zip, out string? problem)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (zip.Entries.Count > PackContent.MostFiles || zip.Entries.Sum(entry => Math.Clamp(entry.Length, 0, PackContent.MostBytes)) > PackContent.MostBytes)
        {
            problem = PackContent.TooLarge;
            return null;
        }

        foreach (var entry in zip.Entries)
        {
            problem = PackPaths.FlawOf(entry.FullName) ?? FlawOf(entry);
            if (problem is null && !names.Add(entry.FullName))
            {
                problem = $"it holds '{entry.FullName}' twice, or in capitals and small letters";
            }

            if (problem is null)
            {
                files.Add(entry.FullName, BytesOf(entry, out problem));
            }

            if (problem is not null)
            {
                return null;
            }
        }

        problem = null;
        return PackContent.OfArchive(name, files);
    }

    private static string? FlawOf(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & KindOfFile) switch
    {
        Link => $"it holds the link '{entry.FullName}', and links are not followed",
        not (0 or RegularFile) => $"it holds '{entry.FullName}', which is no plain file",
        _ when entry.IsEncrypted => $"it holds '{entry.FullName}' encrypted",
        _ when entry.Length > PackContent.MostBytesOfFile => PackContent.TooLarge,
        _ when entry.Length > SmallFile && entry.Length / HighestRatio > entry.CompressedLength => $"it holds '{entry.FullName}' compressed more than {HighestRatio} times",
        _ => null,
    };

    // One byte more than was announced is asked for, and never a second.
    private static byte[] BytesOf(ZipArchiveEntry entry, out string? problem)
    {
        var bytes = new byte[entry.Length + 1];
        using var stream = entry.Open();
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        problem = read == entry.Length ? null : $"it holds '{entry.FullName}' with another length than it says";
        return bytes[..^1];
    }
}
