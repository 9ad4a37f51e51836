namespace RulesEngine.Architecture.Tests;

/// <summary>The working copy these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Folders that hold code or data of ours.</summary>
    public static IReadOnlyList<string> Rooms { get; } = ["engine", "plugins", "rules", "host", "tests"];

    /// <summary>Files below some rooms that are not made by a build, as paths below the root, in ordinal order.</summary>
    public static IEnumerable<string> Files(string pattern, params IEnumerable<string> rooms) =>
        rooms
            .Select(room => Path.Combine(Root, room))
            .Where(Directory.Exists)
            .SelectMany(room => Directory.EnumerateFiles(room, pattern, SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "out"))
            .Order(StringComparer.Ordinal);

    /// <summary>Project files of the packs that ship, each in a folder of its own; templates and examples are no packs.</summary>
    public static IEnumerable<string> Packs => Files("*.csproj", "rules").Where(file => file.Count(letter => letter == '/') == 2);

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "RulesEngine.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new DirectoryNotFoundException("These tests are run from a working copy: no folder above holds RulesEngine.sln."));
}
