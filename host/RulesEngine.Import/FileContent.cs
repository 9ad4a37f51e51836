using System.Security.Cryptography;

namespace RulesEngine.Import;

/// <summary>Loads the bytes of a file and notes what was read.</summary>
internal static class FileContent
{
    /// <summary>Most bytes that a file may hold: 512 MiB.</summary>
    private const long Most = 512L * 1024 * 1024;

    /// <summary>The file's bytes; null when it cannot be read, which is then a refusal.</summary>
    internal static async Task<byte[]?> LoadAsync(InputFile file, ImportResult result, CancellationToken stop)
    {
        byte[] bytes;
        try
        {
            var length = new FileInfo(file.FullPath).Length;
            if (length > Most)
            {
                result.Refuse(ImportRefusals.FileTooLarge(file.Name, length, Most));
                return null;
            }

            bytes = await File.ReadAllBytesAsync(file.FullPath, stop);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            result.Refuse(ImportRefusals.FileUnreadable(file.Name, Reason(fault)));
            return null;
        }

        result.Add(new ImportedFile(file.Name, bytes.LongLength, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        return bytes;
    }

    /// <summary>The reason without the system's own words, which name a path of this machine.</summary>
    private static string Reason(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "reading it is not allowed",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more",
        _ => "it is in use or the disk reports a fault",
    };
}
