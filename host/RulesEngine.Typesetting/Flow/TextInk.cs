using System.Globalization;

namespace RulesEngine.Typesetting;

/// <summary>A set paragraph with its structure element: paints its lines, makes the elements of links and foreign words.</summary>
internal sealed class TextInk(TextLayout layout, StructureElement element, Place place)
{
    private Dictionary<InlineScope, StructureElement>? _scopes;
    private bool _reported;

    public TextLayout Layout { get; } = layout;

    /// <summary>Whether words split between letters go without saying, as in a table that was narrowed.</summary>
    public bool SplitsQuietly { get; init; }

    /// <summary>Paints lines from the first to before the last.</summary>
    public void Paint(PageCanvas page, double x, double top, int first, int end)
    {
        Report(page);
        var scope = default(InlineScope);
        var items = new List<PageItem>(1);
        List<Rectangle>? areas = null;
        for (var line = first; line < end; top += Layout.HeightOf(line), line++)
        {
            for (var start = Layout.StartOf(line); start < Layout.EndOf(line);)
            {
                var next = Layout.ScopeAt(start);
                if (!ReferenceEquals(next, scope))
                {
                    Flush(page, scope, items, areas);
                    (scope, items, areas) = (next, new List<PageItem>(1), null);
                }

                var stop = start + 1;
                while (stop < Layout.EndOf(line) && ReferenceEquals(Layout.ScopeAt(stop), scope))
                    stop++;

                items.AddRange(Layout.Runs(line, start, stop, x, top));
                if (scope is not null)
                    (areas ??= []).Add(AreaOf(line, start, stop, x, top));
                start = stop;
            }
        }

        Flush(page, scope, items, areas);
    }

    /// <summary>Paints all lines.</summary>
    public void Paint(PageCanvas page, double x, double top) => Paint(page, x, top, 0, Layout.LineCount);

    private Rectangle AreaOf(int line, int start, int stop, double x, double top)
    {
        var left = Layout.OffsetOf(line) + Layout.AdvanceTo(line, start);
        var right = Math.Min(Layout.OffsetOf(line) + Layout.WidthOf(line), Layout.OffsetOf(line) + Layout.AdvanceTo(line, stop));
        return new Rectangle(x + left, top, Math.Max(0, right - left), Layout.HeightOf(line));
    }

    private void Flush(PageCanvas page, InlineScope? scope, List<PageItem> items, List<Rectangle>? areas)
    {
        if (items.Count == 0)
            return;

        var owner = ElementOf(page, scope);
        page.Paint(owner, items);
        if (LinkAround(scope) is not { } link || _scopes is null || !_scopes.TryGetValue(link, out var linkElement) || linkElement.Type != StructureType.Link)
            return;

        foreach (var area in areas ?? [])
            page.AddLink(new LinkAnnotation { Element = linkElement, Area = area, Target = TargetOf(page, link)!, Description = link.Description });
    }

    // A link holds no other: what leads somewhere within one is part of it.
    private static InlineScope.Leading? LinkAround(InlineScope? scope) => scope is null ? null : LinkAround(scope.Parent) ?? scope as InlineScope.Leading;

    private StructureElement ElementOf(PageCanvas page, InlineScope? scope)
    {
        if (scope is null)
            return element;
        if (_scopes is not null && _scopes.TryGetValue(scope, out var known))
            return known;

        var parent = ElementOf(page, scope.Parent);
        var made = scope switch
        {
            InlineScope.Foreign foreign => parent.Add(new StructureElement(StructureType.Span) { Language = foreign.Language }),
            _ when LinkAround(scope.Parent) is not null => parent,
            InlineScope.Mark mark when TargetOf(page, mark) is not null => parent.Add(new StructureElement(StructureType.Reference)).Add(new StructureElement(StructureType.Link)),
            _ when TargetOf(page, scope) is not null => parent.Add(new StructureElement(StructureType.Link)),
            _ => WithoutLink(page, scope, parent),
        };
        (_scopes ??= []).Add(scope, made);
        return made;
    }

    private StructureElement WithoutLink(PageCanvas page, InlineScope scope, StructureElement parent)
    {
        if (scope is InlineScope.Address address)
            page.Report(LayoutDiagnosticKind.AddressRefused, place, $"the address '{address.Target}' is not one of http, https or mailto; its text is printed without the link");
        else if (scope is InlineScope.Anchor anchor)
            page.Report(LayoutDiagnosticKind.UnknownTarget, place, $"no block has the anchor '{anchor.Target}'; the text is printed without the link");

        return parent;
    }

    private static LinkTarget? TargetOf(PageCanvas page, InlineScope scope) => scope switch
    {
        InlineScope.Address address when LinkAddress.TryEncode(address.Target, out var encoded) => new LinkTarget.External(encoded),
        InlineScope.Anchor anchor when page.Landmarks.Find(anchor.Target) is { } destination => new LinkTarget.Internal(destination),
        InlineScope.Mark mark => page.Landmarks.NoteOf(mark.Note) is { } note ? new LinkTarget.Internal(note) : null,
        InlineScope.Back back => page.Landmarks.MarkOf(back.Note) is { } mark ? new LinkTarget.Internal(mark) : null,
        _ => null,
    };

    private void Report(PageCanvas page)
    {
        if (_reported)
            return;

        _reported = true;
        foreach (var missing in Layout.Text.Missing.Count == 0 ? [] : Layout.Text.Missing.Distinct())
            page.Report(LayoutDiagnosticKind.MissingGlyph, place, $"the font has no glyph for '{missing}'; it is printed as {Shaper.CodePoint(missing)}");
        if (Layout.SplitsWords && !SplitsQuietly)
            page.Report(LayoutDiagnosticKind.WordSplit, place, string.Create(CultureInfo.InvariantCulture, $"a word is wider than its column of {Layout.Measure:0.#} pt and was split between letters"));
    }
}
