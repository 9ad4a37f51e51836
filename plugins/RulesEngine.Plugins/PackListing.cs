namespace RulesEngine.Plugins;

/// <summary>Holds the files of a pack against the list in its pack.json. Of a build's output, which has no list, every file belongs to the pack.</summary>
internal static class PackListing
{
    public static PackMessage? FlawOf(PackManifest manifest, PackContent content)
    {
        if (manifest.Files is not { } listed)
        {
            return content.IsArchive ? PackMessages.Unlisted(manifest) : null;
        }

        var there = content.Files.Where(file => file.Path is not (PackManifest.FileName or PackManifest.SignatureName)).ToList();
        var altered = Quoted(there.Where(file => listed.TryGetValue(file.Path, out var hash) && hash != file.Sha256).Select(file => file.Path));
        var undeclared = Quoted(there.Where(file => !listed.ContainsKey(file.Path)).Select(file => file.Path));
        var lacking = Quoted(listed.Keys.Where(path => content[path] is null));
        return altered.Count > 0 ? PackMessages.Altered(manifest, altered)
            : undeclared.Count > 0 ? PackMessages.Undeclared(manifest, undeclared)
            : lacking.Count > 0 ? PackMessages.Lacking(manifest, lacking)
            : null;
    }

    private static IReadOnlyList<string> Quoted(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal).Select(path => $"'{path}'")];
}
