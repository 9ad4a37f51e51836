using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Walks a document and turns it into slices from top to bottom, growing the structure tree on the way. Lazy; for one pass.</summary>
internal sealed class FlowComposer
{
    private const double Unit = StyleSheet.Unit;

    private readonly StyleSheet _styles;
    private readonly TextSetter _setter;
    private readonly FlowAssembler _flow;
    private readonly TextComposer _texts;
    private readonly TableComposer _tables;
    private readonly FigureComposer _figures;
    private readonly TileComposer _tiles;
    private readonly ContentsComposer _contents;
    private readonly Document _document;
    private readonly int _levelOfSections;
    private int _headingCount;
    private int _lastLevel;

    public FlowComposer(StyleSheet styles, TextSetter setter, Document document, IReadOnlyList<HeadingEntry> headings, NoteComposer notes, KnownWidths widths)
    {
        _styles = styles;
        _setter = setter;
        _levelOfSections = headings.Count > 0 && headings[0].Depth == 0 ? 1 : 0;
        _flow = new FlowAssembler(notes);
        _texts = new TextComposer(setter, _flow);
        _tables = new TableComposer(styles, setter, _flow, _texts, widths);
        _figures = new FigureComposer(styles, setter, _flow, _texts, _tables);
        _tiles = new TileComposer(styles, setter, _flow);
        _contents = new ContentsComposer(styles, setter, _flow, _texts, headings);
        _document = document;
    }

    public IEnumerable<Slice> Compose(Setting setting) => Blocks(_document.Content, setting);

    private IEnumerable<Slice> Blocks(IReadOnlyList<Block> blocks, Setting setting) => blocks.SelectMany(block => Block(block, setting));

    private IEnumerable<Slice> Block(Block block, Setting setting)
    {
        if (block.Anchor is not null)
            _flow.Mark(new Landmark(block.Anchor, null, setting.X));

        return block switch
        {
            Title title => Masthead(title, setting),
            Section section => Section(section, setting),
            Paragraph paragraph => Paragraph(paragraph, setting),
            ListBlock list => List(list, setting),
            Group group => Blocks(group.Content, Grouped(InLanguage(group.Language, setting))),
            Callout callout => Callout(callout, setting),
            KeyFigures figures => _tiles.KeyFigures(figures, setting),
            Table table => _tables.Compose(table, setting),
            Figure figure => _figures.Compose(figure, setting),
            TableOfContents contents => _contents.Compose(contents, setting),
            PageSet set => PageSet(set, setting),
            PageBreak => BreakPage(),
            _ => throw new InvalidOperationException($"A block of the kind '{block.GetType().Name}' has no layout."),
        };
    }

    /// <summary>A block without an element of its own gets one where its language differs.</summary>
    private static Setting InLanguage(string? language, Setting setting) =>
        language is null ? setting : setting.In(setting.Parent.Add(new StructureElement(StructureType.Div) { Language = language }));

    private static Setting Grouped(Setting setting) => setting with { Cluster = setting.Cluster ?? new Cluster() };

    private IEnumerable<Slice> BreakPage()
    {
        _flow.BeginPage();
        yield break;
    }

    private IEnumerable<Slice> PageSet(PageSet set, Setting setting)
    {
        var inside = InLanguage(set.Language, setting);
        if (setting.Frame is not null || setting.Cluster is not null || setting.IsTight)
        {
            foreach (var slice in Blocks(set.Content, inside))
                yield return slice;
            yield break;
        }

        var sheet = new Sheet(set.Page, set.Header ?? _document.Header, set.Footer ?? _document.Footer);
        _flow.BeginPage();
        foreach (var slice in Blocks(set.Content, inside with { Sheet = sheet, X = sheet.Setup.MarginLeft, Width = sheet.Width }))
            yield return slice;
        _flow.BeginPage();
    }

    private IEnumerable<Slice> Masthead(Title title, Setting setting)
    {
        var place = setting.Place.In("title", title.Text.Plain);
        var inside = setting.In(setting.Parent, place) with { Cluster = setting.Cluster ?? new Cluster() };
        if (title.Kicker is not null)
        {
            foreach (var slice in Text(title.Kicker, _styles.Kicker, inside, title.Language, 0, 4))
                yield return slice;
        }

        foreach (var slice in Heading(title.Text, null, _styles.Title, inside, title.Language, 0, 4))
            yield return slice;
        if (title.Subtitle is not null)
        {
            foreach (var slice in Text(title.Subtitle, _styles.Subtitle, inside, title.Language, 0, 12))
                yield return slice;
        }

        foreach (var slice in _flow.Add(new RuleFragment(place, setting.X, setting.Width, new Stroke(_styles.Palette.Accent, 1.5)), inside, 8, 8))
            yield return slice;
        foreach (var slice in _tiles.Facts(title, inside))
            yield return slice;
    }

    private IEnumerable<Slice> Section(Section section, Setting setting)
    {
        var element = setting.Parent.Add(new StructureElement(StructureType.Sect) { Language = section.Language });
        var inside = setting.In(element, setting.Place.In("section", section.Heading.Plain)) with { Depth = setting.Depth + 1 };
        if (section.OnNewPage)
            _flow.BeginPage();

        var depth = inside.Depth;
        var (before, after) = depth switch { 1 => (7 * Unit, 2 * Unit), 2 => (5 * Unit, Unit), _ => (3 * Unit, Unit) };
        foreach (var slice in Heading(section.Heading, section.Kicker, _styles.Heading(depth), inside, null, before, after))
            yield return slice;
        _flow.HoldNext();
        foreach (var slice in Blocks(section.Content, inside))
            yield return slice;
    }

    private IEnumerable<Slice> Heading(RichText text, RichText? kicker, TextStyle style, Setting setting, string? language, double before, double after)
    {
        _flow.Mark(new Landmark(null, _headingCount++, setting.X));
        var shaped = kicker is null
            ? _setter.Shape(text, style)
            : _setter.Shape((kicker.NewLine(), _styles.Kicker), (text, style));
        if (shaped.Glyphs.Length == 0)
            return [];

        // No level is skipped on the way down, even where a heading above is empty.
        _lastLevel = Math.Clamp(setting.Depth + _levelOfSections, 1, Math.Min(_lastLevel + 1, 6));
        var element = setting.Parent.Add(new StructureElement(StructureType.H1 + (_lastLevel - 1)) { Language = language });
        var ink = new TextInk(TextLayout.Of(shaped, setting.Width), element, setting.Place);
        return _flow.Add(new HeadingFragment(setting.Place, ink, setting.X), setting, before, after);
    }

    private IEnumerable<Slice> Paragraph(Paragraph paragraph, Setting setting)
    {
        var (before, after) = paragraph.Role switch
        {
            ParagraphRole.Lead => (0.0, 3 * Unit),
            ParagraphRole.Label => (2 * Unit, 0.0),
            _ => (0.0, setting.IsTight ? Unit : 2 * Unit),
        };
        foreach (var slice in Text(paragraph.Text, _styles.Of(paragraph.Role), setting, paragraph.Language, before, after))
            yield return slice;
        if (paragraph.KeepWithNext || paragraph.Role == ParagraphRole.Label)
            _flow.HoldNext();
    }

    private IEnumerable<Slice> Text(RichText text, TextStyle style, Setting setting, string? language, double before, double after) =>
        _texts.Compose(text, style, StructureType.P, setting.In(setting.Parent, setting.Place.In("paragraph", text.Plain)), before, after, language);

    private IEnumerable<Slice> List(ListBlock list, Setting setting)
    {
        foreach (var slice in _flow.FlushLabel(setting))
            yield return slice;
        if (list.Items.Count == 0)
            yield break;

        var numbering = list.Marker switch { ListMarker.Bullet => ListNumbering.Disc, ListMarker.Number => ListNumbering.Decimal, _ => ListNumbering.None };
        var element = setting.Parent.Add(new StructureElement(StructureType.L) { Language = list.Language, Numbering = numbering });
        var labels = list.Items.Select((_, i) => _setter.Shape(LabelOf(list, i), _styles.Body.Colored(_styles.Palette.Accent))).ToList();
        var indent = list.Marker == ListMarker.None ? 0 : Math.Max(4 * Unit, labels.Max(label => LineBreaker.Widest(label.Glyphs).Line) + (2 * Unit));
        for (var i = 0; i < list.Items.Count; i++)
        {
            var place = setting.Place.Nth("list item", i + 1);
            var item = element.Add(new StructureElement(StructureType.LI));
            if (list.Marker != ListMarker.None)
                _flow.Label(new TextInk(TextLayout.Of(labels[i], indent), item.Add(new StructureElement(StructureType.Lbl)), place), setting.X, place);

            var body = setting.In(item.Add(new StructureElement(StructureType.LBody)), place).Narrowed(indent) with { IsTight = true };
            if (body.X < setting.X + indent)
            {
                foreach (var slice in _flow.FlushLabel(body))
                    yield return slice;
            }

            foreach (var slice in Blocks(list.Items[i].Content, body).Concat(_flow.FlushLabel(body)))
                yield return slice;
        }

        if (!setting.IsTight)
            _flow.LeaveSpace(3 * Unit);
    }

    private static string LabelOf(ListBlock list, int index) => list.Marker switch
    {
        ListMarker.Number => string.Create(CultureInfo.InvariantCulture, $"{list.Start + index}."),
        ListMarker.Bullet => "•",
        _ => "",
    };

    private IEnumerable<Slice> Callout(Callout callout, Setting setting)
    {
        foreach (var slice in _flow.FlushLabel(setting))
            yield return slice;

        const double padding = 3 * Unit;
        var color = _styles.Palette.Of(callout.Tone == Tone.Neutral ? Tone.Information : callout.Tone);
        var element = setting.Parent.Add(new StructureElement(StructureType.Div) { Language = callout.Language });
        var frame = setting.Frame ?? new Frame(setting.X, setting.Width, padding, _styles.Palette.Tint, color);
        var inside = Grouped(setting.In(element, setting.Place.In("callout", callout.Heading?.Plain ?? "")).Narrowed(padding + Unit, padding)) with { Frame = frame };
        var content = callout.Heading is null
            ? []
            : Text(callout.Heading, _styles.Label.Colored(color), inside, null, 0, 0);
        var after = 2 * Unit;
        foreach (var slice in _flow.Boxed(content.Concat(Held(callout.Heading is not null)).Concat(Blocks(callout.Content, inside)), before: after, after))
            yield return slice;
    }

    private IEnumerable<Slice> Held(bool holds)
    {
        if (holds)
            _flow.HoldNext();
        yield break;
    }
}
