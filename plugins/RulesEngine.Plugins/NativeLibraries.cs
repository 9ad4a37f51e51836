using System.Security.Cryptography;

namespace RulesEngine.Plugins;

/// <summary>Copies a pack's native libraries to a private place: the system loads them from files only, and never from a folder others drop files into.</summary>
internal sealed class NativeLibraries(PackContent content, string store)
{
    public static string FolderOfUser
    {
        get
        {
            var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return Path.Combine(data.Length > 0 ? data : Path.GetTempPath(), "RulesEngine", "packs");
        }
    }

    /// <summary>Full path of the private copy. What lies in the same folder of the pack is copied with it: libraries load their neighbours.</summary>
    public string PrivateCopyOf(string path)
    {
        if (Directory.Exists(store) && PackAccess.Of(store).OpenToOthers is { } open)
        {
            throw new DllNotFoundException($"'{path}' cannot be loaded: everybody on this machine may write to '{open}', where native libraries are copied first. Take that right away with 'chmod o-w'.");
        }

        var folder = path[..(path.LastIndexOf('/') + 1)];
        foreach (var neighbour in content.Paths.Where(other => other.StartsWith(folder, StringComparison.Ordinal) && other.IndexOf('/', folder.Length) < 0))
        {
            Copy(neighbour);
        }

        return Target(path);
    }

    private string Target(string path) => Path.Combine(store, content.Hash[..32], path.Replace('/', Path.DirectorySeparatorChar));

    private void Copy(string path)
    {
        var target = Target(path);
        var bytes = content[path]!;
        if (File.Exists(target) && SHA256.HashData(File.ReadAllBytes(target)).AsSpan().SequenceEqual(SHA256.HashData(bytes)))
        {
            return;
        }

        CreatePrivately(Path.GetDirectoryName(target)!);
        var part = $"{target}.{Guid.NewGuid():N}.part";
        File.WriteAllBytes(part, bytes);
        File.Move(part, target, overwrite: true);
    }

    private static void CreatePrivately(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
