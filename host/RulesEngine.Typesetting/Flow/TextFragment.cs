namespace RulesEngine.Typesetting;

/// <summary>A paragraph, heading or caption: one slice a line.</summary>
internal sealed class TextFragment(Place place, TextInk text, double x) : Fragment(place)
{
    private const int LinesThatStayWhole = 3;

    private (TextInk Text, double X)? _label;

    public override int SliceCount => text.Layout.LineCount;

    public override double HeightOf(int slice) => text.Layout.HeightOf(slice);

    // Two lines at least on either side; what has three lines stays whole.
    public override Tie TieBefore(int slice) =>
        SliceCount <= LinesThatStayWhole || slice == 1 || slice == SliceCount - 1 ? Tie.LoneLine : Tie.None;

    /// <summary>Puts a bullet or number beside the first line.</summary>
    public void Mark(TextInk label, double labelX) => _label = (label, labelX);

    public override IEnumerable<Footnote> NotesOf(int slice) => text.Layout.NotesOf(slice);

    public override void Paint(PageCanvas page, double top, int first, int end)
    {
        if (first == 0 && _label is var (label, labelX))
            label.Paint(page, labelX, top);

        text.Paint(page, x, top, first, end);
    }
}
