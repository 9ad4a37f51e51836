namespace RulesEngine.Plugins;

/// <summary>Something in a packs folder that is, or was meant to be, a pack.</summary>
internal sealed record PackCandidate(string Name, string FullPath, PackCandidateKind Kind)
{
    /// <summary>By path, so that the order is the same wherever the folder is listed.</summary>
    /// <param name="place">A packs folder, or a pack itself: its folder or its file.</param>
    public static IEnumerable<PackCandidate> In(string place)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(place));
        if (File.Exists(root))
        {
            return [Of(root, PackCandidateKind.Archive)];
        }

        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"The packs folder '{place}' does not exist. Create it, or name another with --packs.");
        }

        if (File.Exists(Path.Combine(root, "pack.json")))
        {
            return [Of(root, PackCandidateKind.Folder)];
        }

        return Directory.EnumerateFiles(root, "*.dll").Select(file => Of(file, PackCandidateKind.StrayFile))
            .Concat(Directory.EnumerateFiles(root, $"*{PackArchive.Extension}").Select(file => Of(file, PackCandidateKind.Archive)))
            .Concat(Directory.EnumerateDirectories(root).Select(below => Of(below, PackCandidateKind.Folder)))
            .OrderBy(candidate => candidate.FullPath, StringComparer.Ordinal);
    }

    /// <summary>Null for a folder that holds neither a pack.json nor an assembly.</summary>
    public Pack? Read(PackInspector inspector)
    {
        if (Kind == PackCandidateKind.StrayFile)
        {
            return Unfit(PackMessages.Stray(Name));
        }

        if (Kind == PackCandidateKind.Archive)
        {
            return PackArchiveReading.Read(FullPath, out var flaw) is { } archived ? inspector.Inspect(Name, archived) : Unfit(PackMessages.BadArchive(Name, flaw!));
        }

        if (PackContent.Read(FullPath, out var problem) is not { } content)
        {
            return Unfit(PackMessages.Unreadable(Name, problem!));
        }

        return content[PackManifest.FileName] is null && !content.Paths.Any(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            ? null
            : inspector.Inspect(Name, content);
    }

    private static PackCandidate Of(string path, PackCandidateKind kind) => new(Path.GetFileName(path), path, kind);

    private Pack Unfit(PackMessage reason) => new Pack(Name, FullPath).With(PackStatus.Incomplete, reason);
}
