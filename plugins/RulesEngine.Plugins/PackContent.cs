using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace RulesEngine.Plugins;

/// <summary>
/// Every file of a pack, read once. What is inspected is what is later loaded, whatever happens to the folder meanwhile:
/// on Linux an assembly loaded by its path changes, or kills the process, when its file is overwritten.
/// </summary>
internal sealed class PackContent
{
    public const int MostFiles = 2_000;
    public const long MostBytesOfFile = 50L << 20;
    public const long MostBytes = 200L << 20;

    public const string TooLarge = "it is larger than a pack may be: 2,000 files, 50 MiB a file, 200 MiB in all";

    private readonly FrozenDictionary<string, byte[]> _files;

    private PackContent(string folder, bool isArchive, IReadOnlyDictionary<string, byte[]> files)
    {
        IsArchive = isArchive;
        Folder = folder;
        _files = files.ToFrozenDictionary(StringComparer.Ordinal);
        Paths = [.. files.Keys.Order(StringComparer.Ordinal)];
        Files = [.. Paths.Select(path => new PackFile(path, files[path].Length, Convert.ToHexStringLower(SHA256.HashData(files[path]))))];
        Hash = HashOf(Files.Where(file => file.Path != PackManifest.SignatureName));
    }

    /// <summary>Full path of the folder or archive it was read from.</summary>
    public string Folder { get; }

    public bool IsArchive { get; }

    /// <summary>Paths below the folder, with forward slashes, in ordinal order.</summary>
    public IReadOnlyList<string> Paths { get; }

    public IReadOnlyList<PackFile> Files { get; }

    /// <summary>SHA-256, in lower-case hexadecimal, over the paths and hashes of all files but the signature.</summary>
    public string Hash { get; }

    public byte[]? this[string path] => _files.GetValueOrDefault(path);

    public static PackContent OfArchive(string path, IReadOnlyDictionary<string, byte[]> files) => new(path, isArchive: true, files);

    /// <summary>Reads a folder.</summary>
    /// <param name="problem">What forbids reading it, as a sentence without its subject; null when the content is returned.</param>
    public static PackContent? Read(string folder, out string? problem)
    {
        try
        {
            return ReadFiles(Path.GetFullPath(folder), out problem);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = $"its files could not be read ({fault.Message.TrimEnd('.')})";
            return null;
        }
    }

    private static PackContent? ReadFiles(string folder, out string? problem)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var bytes = 0L;
        var all = new EnumerationOptions { RecurseSubdirectories = false, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        var folders = new Queue<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (folders.TryDequeue(out var current))
        {
            foreach (var entry in current.EnumerateFileSystemInfos("*", all))
            {
                var path = Path.GetRelativePath(folder, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
                if (entry.LinkTarget is not null)
                {
                    problem = $"'{path}' is a link, and links are not followed";
                    return null;
                }

                if (entry is DirectoryInfo below)
                {
                    folders.Enqueue(below);
                    continue;
                }

                var file = (FileInfo)entry;
                bytes += file.Length;
                if (file.Length > MostBytesOfFile || bytes > MostBytes || files.Count == MostFiles)
                {
                    problem = TooLarge;
                    return null;
                }

                // A pipe has no length and would never end: nothing empty is opened.
                files.Add(path, file.Length == 0 ? [] : File.ReadAllBytes(file.FullName));
            }
        }

        problem = null;
        return new PackContent(folder, isArchive: false, files);
    }

    private static string HashOf(IEnumerable<PackFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData([0]);
            hash.AppendData(Convert.FromHexString(file.Sha256));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
