namespace RulesEngine.Typesetting;

/// <summary>A heading: its lines stay together.</summary>
internal sealed class HeadingFragment(Place place, TextInk text, double x) : Fragment(place)
{
    public override int SliceCount => text.Layout.LineCount;

    public override double HeightOf(int slice) => text.Layout.HeightOf(slice);

    public override Tie TieBefore(int slice) => Tie.Companion;

    public override IEnumerable<Footnote> NotesOf(int slice) => text.Layout.NotesOf(slice);

    public override void Paint(PageCanvas page, double top, int first, int end) => text.Paint(page, x, top, first, end);
}
