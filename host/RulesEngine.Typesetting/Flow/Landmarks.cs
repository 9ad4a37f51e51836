namespace RulesEngine.Typesetting;

/// <summary>Where everything that can be led to stands, and how many pages there are. Known after the first pass.</summary>
internal sealed class Landmarks
{
    private const double RoomAbove = 8;

    private readonly Dictionary<string, Destination> _anchors = [];
    private readonly Dictionary<int, Destination> _headings = [];
    private readonly Dictionary<Footnote, Destination> _notes = [];
    private readonly Dictionary<Footnote, Destination> _marks = [];

    public int PageCount { get; private set; }

    public void Add(PagePlan page)
    {
        PageCount = page.Index + 1;
        foreach (var (slice, top) in page.Slices)
        {
            foreach (var landmark in slice.Landmarks)
            {
                var destination = new Destination(page.Index, landmark.Left, Math.Max(0, top - RoomAbove));
                if (landmark.Anchor is not null)
                    _anchors.TryAdd(landmark.Anchor, destination);
                if (landmark.Heading is { } heading)
                    _headings.TryAdd(heading, destination);
            }

            foreach (var note in slice.Notes)
                _marks.TryAdd(note.Note, new Destination(page.Index, note.X, Math.Max(0, top - RoomAbove)));
        }

        foreach (var note in page.Notes)
            _notes.TryAdd(note.Note.Note, new Destination(page.Index, note.Note.X, Math.Max(0, note.Top - RoomAbove)));
    }

    public Destination? Find(string anchor) => _anchors.TryGetValue(anchor, out var destination) ? destination : null;

    public Destination? NoteOf(Footnote note) => _notes.TryGetValue(note, out var destination) ? destination : null;

    public Destination? MarkOf(Footnote note) => _marks.TryGetValue(note, out var destination) ? destination : null;

    public Destination? Heading(int number) => _headings.TryGetValue(number, out var destination) ? destination : null;
}
