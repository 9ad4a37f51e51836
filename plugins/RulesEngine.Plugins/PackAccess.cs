namespace RulesEngine.Plugins;

/// <summary>Who else may write to a place, its files, or a folder above it. Where the system has no such rights, nobody.</summary>
/// <param name="OpenToOthers">The outermost place that everybody may write to; null where there is none. A sticky folder, as /tmp, is not counted: what lies in it is its owner's.</param>
/// <param name="OpenToGroup">The outermost place that the group may write to; null where there is none.</param>
internal sealed record PackAccess(string? OpenToOthers, string? OpenToGroup)
{
    private static readonly string s_program = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);

    public static PackAccess Of(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return new PackAccess(null, null);
        }

        var places = new List<FileSystemInfo>();
        Climb(path, places);
        places.Reverse();
        if (Directory.Exists(path))
        {
            places.AddRange(new DirectoryInfo(path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Where(entry => entry.LinkTarget is null).OrderBy(entry => entry.FullName, StringComparer.Ordinal));
        }

        return new PackAccess(FirstOpen(places, UnixFileMode.OtherWrite), FirstOpen(places, UnixFileMode.GroupWrite));
    }

    // Whoever may write to the program itself needs no pack: its own folder and those above are not looked at.
    private static void Climb(string path, List<FileSystemInfo> places)
    {
        for (var current = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)); current is not null && current != s_program; current = Path.GetDirectoryName(current))
        {
            FileSystemInfo place = File.Exists(current) ? new FileInfo(current) : new DirectoryInfo(current);
            if (place.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            {
                Climb(target.FullName, places);
            }
            else
            {
                places.Add(place);
            }
        }
    }

    private static string? FirstOpen(IEnumerable<FileSystemInfo> places, UnixFileMode right) =>
        places.FirstOrDefault(place => place.UnixFileMode.HasFlag(right) && !place.UnixFileMode.HasFlag(UnixFileMode.StickyBit))?.FullName;
}
