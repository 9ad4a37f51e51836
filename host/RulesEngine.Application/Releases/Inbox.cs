namespace RulesEngine.Application;

/// <summary>A folder that releases of data are put into: each folder in it is one, and each file. What begins with a dot or ends with <c>.part</c> is on its way and passed over.</summary>
public sealed class Inbox(string folder)
{
    private readonly Settling _settling = new();
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);

    /// <summary>Looks into the folder.</summary>
    /// <returns>Releases that have settled and look otherwise than when they were last returned, in the order of their names.</returns>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public IReadOnlyList<Release> Look()
    {
        var settled = _settling.Look(Directory.EnumerateFileSystemEntries(folder).Where(IsRelease));
        var fresh = settled.Where(place => place.Value.Length > 0 && _seen.GetValueOrDefault(place.Key) != place.Value).OrderBy(place => place.Key, StringComparer.Ordinal).ToList();
        foreach (var (place, stamp) in fresh)
        {
            _seen[place] = stamp;
        }

        return [.. fresh.Select(place => new Release(Path.GetFileNameWithoutExtension(place.Key), place.Key))];
    }

    /// <summary>Forgets that a release was returned, so that it is looked at again.</summary>
    public void PutBack(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        _seen.Remove(release.Path);
    }

    private static bool IsRelease(string path) =>
        Path.GetFileName(path) is var name && !name.StartsWith('.') && !name.EndsWith(".part", StringComparison.OrdinalIgnoreCase);
}
