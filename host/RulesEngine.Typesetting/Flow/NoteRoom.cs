namespace RulesEngine.Typesetting;

/// <summary>The notes that wait for the foot of a page, line by line. What finds no room there waits for the next one.</summary>
internal sealed class NoteRoom
{
    /// <summary>Space between the text and the notes; the line that parts them stands in it.</summary>
    public const double Gap = 3 * StyleSheet.Unit;

    private readonly Queue<(NoteFragment Note, int Line)> _lines = [];

    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Height of all that waits.</summary>
    public double Waiting => _lines.Sum(line => line.Note.HeightOf(line.Line));

    /// <summary>What notes of some height take from a page.</summary>
    public static double Taken(double height) => height > 0 ? height + Gap : 0;

    public void Add(IEnumerable<NoteFragment> notes)
    {
        foreach (var note in notes)
        {
            for (var line = 0; line < note.SliceCount; line++)
                _lines.Enqueue((note, line));
        }
    }

    /// <summary>Takes what fits into the room above a page's foot.</summary>
    /// <param name="room">Height there is.</param>
    /// <param name="bottom">Bottom of the page's text.</param>
    /// <param name="atLeastOne">Whether a line is taken though it does not fit: there is nothing else on the page.</param>
    public IReadOnlyList<PlacedNote> Place(double room, double bottom, bool atLeastOne)
    {
        var taken = new List<(NoteFragment Note, int Line)>();
        var height = 0.0;
        while (_lines.TryPeek(out var next) && (Taken(height + next.Note.HeightOf(next.Line)) <= room || (atLeastOne && taken.Count == 0)))
        {
            height += next.Note.HeightOf(next.Line);
            taken.Add(_lines.Dequeue());
        }

        var placed = new List<PlacedNote>();
        var top = bottom - height;
        foreach (var (note, line) in taken)
        {
            if (placed.Count > 0 && ReferenceEquals(placed[^1].Note, note))
                placed[^1] = placed[^1] with { End = line + 1 };
            else
                placed.Add(new PlacedNote(note, line, line + 1, top));
            top += note.HeightOf(line);
        }

        return placed;
    }
}
