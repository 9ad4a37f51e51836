using System.Security.Cryptography;
using System.Text;

namespace RulesEngine.Application;

/// <summary>One delivery of data.</summary>
/// <param name="Name">Name of its folder, or of its file without the ending; also the name of the folder its briefing lands in.</param>
/// <param name="Path">The folder or file.</param>
public sealed record Release(string Name, string Path)
{
    /// <summary>SHA-256 over the names and bytes of its files, in lower-case hexadecimal.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.Exists(Path) ? Directory.GetFiles(Path) : [Path];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(System.IO.Path.GetFileName(file)));
            hash.AppendData([0]);
            using var stream = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
