namespace RulesEngine.Import;

/// <summary>The files that data are read from: those of a folder, or the ones named.</summary>
public sealed class ImportSource
{
    private ImportSource(IReadOnlyList<InputFile> files, IReadOnlyList<string> missing)
    {
        Files = files;
        Missing = missing;
    }

    internal IReadOnlyList<InputFile> Files { get; }

    internal IReadOnlyList<string> Missing { get; }

    /// <summary>
    /// The source at one or more paths. Of a folder the files directly in it are read, not those of folders below;
    /// files are taken in the order of their names, so that the order of the arguments changes nothing. A path where nothing is becomes a refusal.
    /// </summary>
    public static ImportSource At(params IEnumerable<string> paths)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                found.UnionWith(Directory.GetFiles(path).Select(Path.GetFullPath));
            }
            else if (File.Exists(path))
            {
                found.Add(Path.GetFullPath(path));
            }
            else
            {
                missing.Add(path);
            }
        }

        var names = found.GroupBy(Path.GetFileName).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        var files = found.Select(path => new InputFile(path, NameOf(path, names.Contains(Path.GetFileName(path)))));
        return new ImportSource([.. files.OrderBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.FullPath, StringComparer.Ordinal)], missing);
    }

    /// <summary>The file's own name: no path of this machine may reach a message or a finding. Two of one name are told apart by their folder.</summary>
    private static string NameOf(string path, bool isAmbiguous) =>
        isAmbiguous ? $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}" : Path.GetFileName(path);
}
