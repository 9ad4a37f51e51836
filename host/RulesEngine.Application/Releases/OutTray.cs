namespace RulesEngine.Application;

/// <summary>The folder that briefings land in: for each release a folder of its own, which is there whole or not at all.</summary>
public sealed class OutTray(string folder)
{
    /// <summary>The name of the file that says which release a folder is about.</summary>
    public const string Note = "release.json";

    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>What the folder of a release says it is about; null where there is none.</summary>
    public ReleaseNote? NoteOf(string release)
    {
        SetRight(release);
        var file = Path.Combine(Place(release), Note);
        return File.Exists(file) ? ReleaseNote.Read(File.ReadAllBytes(file)) : null;
    }

    /// <summary>Puts the files of a release where readers find them, in the place of those that were there.</summary>
    /// <returns>The folder.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public async Task<string> PutAsync(ReleaseNote note, IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(note);
        SetRight(note.Release);
        var part = Beside(note.Release, "part");
        await Delivery.WriteAsync(part, [.. files, (Note, note.ToJson())], stop);

        // No system exchanges two folders at once: what was there steps aside first, and comes back if this ends in between.
        var place = Place(note.Release);
        if (Directory.Exists(place))
        {
            Directory.Move(place, Beside(note.Release, "old"));
        }

        Directory.Move(part, place);
        SetRight(note.Release);
        return place;
    }

    /// <summary>Ends what an earlier run began and was not allowed to end.</summary>
    private void SetRight(string release)
    {
        var (part, old) = (Beside(release, "part"), Beside(release, "old"));
        if (Directory.Exists(old) && !Directory.Exists(Place(release)))
        {
            Directory.Move(old, Place(release));
        }

        foreach (var left in new[] { part, old }.Where(Directory.Exists))
        {
            Directory.Delete(left, recursive: true);
        }
    }

    private string Place(string release) => Path.Combine(_folder, release);

    private string Beside(string release, string what) => Path.Combine(_folder, $".{release}.{what}");
}
