namespace RulesEngine.Typesetting;

/// <summary>An entry of the table of contents: the heading, a leader and its page. The whole of it is a link.</summary>
internal sealed class TocEntryFragment(Place place, HeadingEntry heading, TextLayout text, StructureElement entry, TextSetter setter, TocLook look) : Fragment(place)
{
    private const double RoomBesideLeader = 6;

    private StructureElement? _link;

    public override int SliceCount => text.LineCount;

    public override double HeightOf(int slice) => text.HeightOf(slice);

    public override Tie TieBefore(int slice) => Tie.LoneLine;

    public override void Paint(PageCanvas page, double top, int first, int end)
    {
        var destination = page.Landmarks.Heading(heading.Number) ?? default;
        _link ??= entry.Add(new StructureElement(StructureType.Reference)).Add(new StructureElement(StructureType.Link));

        var areas = new List<Rectangle>();
        var items = new List<PageItem>();
        for (var line = first; line < end; top += text.HeightOf(line), line++)
        {
            items.AddRange(text.Runs(line, text.StartOf(line), text.EndOf(line), look.X, top));
            areas.Add(new Rectangle(look.X, top, look.Right - look.X, text.HeightOf(line)));
            if (line == text.LineCount - 1)
                AddPageNumber(page, items, destination, line, top);
        }

        page.Paint(_link, items);
        foreach (var area in areas)
        {
            page.AddLink(new LinkAnnotation { Element = _link, Area = area, Target = new LinkTarget.Internal(destination), Description = heading.Text.Length > 0 ? heading.Text : "…" });
        }
    }

    private void AddPageNumber(PageCanvas page, List<PageItem> items, Destination destination, int line, double top)
    {
        var number = setter.Set(new PageLabel(PageLabelStyle.Decimal, destination.Page + 1).ToString(), look.NumberStyle, double.PositiveInfinity);
        var space = setter.Set(" ", look.NumberStyle, double.PositiveInfinity);
        var textEnd = look.X + text.WidthOf(line);
        var numberStart = look.Right - number.Width;
        var baseline = top + look.NumberStyle.Baseline;
        if (numberStart - textEnd > 3 * RoomBesideLeader)
        {
            page.PaintArtifact(ArtifactKind.Layout,
                [new LineShape(new Point(textEnd + RoomBesideLeader, baseline), new Point(numberStart - RoomBesideLeader, baseline), look.Leader)]);
        }

        items.AddRange(space.Items(textEnd, top));
        items.AddRange(number.Items(numberStart, top));
    }
}
