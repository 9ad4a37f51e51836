using System.Globalization;
using System.Text;

namespace RulesEngine.Application;

/// <summary>What a file or folder looks like from outside: names, sizes and times of all files. Two equal stamps one after the other mean that nobody is writing just now.</summary>
internal static class FolderStamp
{
    /// <summary>The stamp; empty where nothing is. Links are not followed.</summary>
    public static string Of(string path)
    {
        var stamp = new StringBuilder();
        IEnumerable<FileInfo> files = Directory.Exists(path)
            ? new DirectoryInfo(path).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            : File.Exists(path) ? [new FileInfo(path)] : [];
        foreach (var file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            stamp.Append(CultureInfo.InvariantCulture, $"{file.FullName}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}\n");
        }

        return stamp.ToString();
    }
}
