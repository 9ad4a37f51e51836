namespace RulesEngine.Plugins;

/// <summary>Something in a packs folder that is, or was meant to be, a pack.</summary>
internal sealed record PackFolder(string Name, string FullPath, bool IsStrayFile)
{
    /// <summary>By path, so that the order is the same wherever the folder is listed.</summary>
    public static IEnumerable<PackFolder> Candidates(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"The packs folder '{folder}' does not exist. Create it, or name another with --packs.");
        }

        if (File.Exists(Path.Combine(root, "pack.json")))
        {
            return [new PackFolder(Path.GetFileName(root), root, IsStrayFile: false)];
        }

        var strays = Directory.EnumerateFiles(root, "*.dll").Select(file => new PackFolder(Path.GetFileName(file), file, IsStrayFile: true));
        var folders = Directory.EnumerateDirectories(root).Select(below => new PackFolder(Path.GetFileName(below), below, IsStrayFile: false));
        return strays.Concat(folders).OrderBy(candidate => candidate.FullPath, StringComparer.Ordinal);
    }

    /// <summary>Null for a folder that holds neither a pack.json nor an assembly.</summary>
    public Pack? Read(PackInspector inspector)
    {
        if (IsStrayFile)
        {
            return new Pack(Name, FullPath).With(PackStatus.Incomplete, PackMessages.Stray(Name));
        }

        var content = PackContent.Read(FullPath, out var problem);
        if (content is null)
        {
            return new Pack(Name, FullPath).With(PackStatus.Incomplete, PackMessages.Unreadable(Name, problem!));
        }

        return content["pack.json"] is null && !content.Paths.Any(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            ? null
            : inspector.Inspect(Name, content);
    }
}
