namespace RulesEngine.Typesetting;

/// <summary>A note at the foot of a page: its number, which leads back to the mark, and its text.</summary>
internal sealed class NoteFragment(Place place, Footnote note, TextLayout label, TextLayout text, double x, double indent, ICollection<StructureElement> elements) : Fragment(place)
{
    private TextInk? _text;

    public Footnote Note { get; } = note;

    /// <summary>The notes that are marked in this one.</summary>
    public IEnumerable<Footnote> Notes => text.Notes;

    public double X { get; } = x;

    /// <summary>Height of all its lines.</summary>
    public double Height { get; } = Math.Max(text.Height, text.LineCount == 0 ? label.Height : 0);

    /// <summary>A note without text still has its number.</summary>
    public override int SliceCount => Math.Max(1, text.LineCount);

    public override double HeightOf(int slice) => text.LineCount == 0 ? label.Height : text.HeightOf(slice);

    public override void Paint(PageCanvas page, double top, int first, int end)
    {
        if (_text is null)
        {
            var element = new StructureElement(StructureType.Note) { Id = $"note-{Note.Label}" };
            elements.Add(element);
            new TextInk(label, element.Add(new StructureElement(StructureType.Lbl)), Place).Paint(page, X, top);
            _text = new TextInk(text, text.LineCount == 0 ? element : element.Add(new StructureElement(StructureType.P)), Place);
        }

        if (text.LineCount > 0)
            _text.Paint(page, X + indent, top, first, end);
        if (end < SliceCount)
            page.Report(LayoutDiagnosticKind.NoteDivided, Place, "the note does not fit below its mark and goes on on the next page");
    }
}
