namespace RulesEngine.Typesetting;

/// <summary>A page being painted. Whatever is painted is tied to its element or said to be an artifact.</summary>
internal sealed class PageCanvas(int index, Landmarks landmarks, List<LayoutDiagnostic> diagnostics)
{
    private readonly List<MarkedContent> _content = [];
    private readonly List<LinkAnnotation> _links = [];
    private readonly List<StructureElement> _closed = [];
    private int _marks;

    /// <summary>Where links may lead.</summary>
    public Landmarks Landmarks { get; } = landmarks;

    public void Paint(StructureElement element, IReadOnlyList<PageItem> items)
    {
        if (items.Count == 0)
            return;

        _content.Add(MarkedContent.Of(element, _marks, items));
        element.Add(index, _marks);
        _marks++;
    }

    public void PaintArtifact(ArtifactKind kind, IReadOnlyList<PageItem> items)
    {
        if (items.Count > 0)
            _content.Add(MarkedContent.OfArtifact(kind, items));
    }

    public void AddLink(LinkAnnotation link)
    {
        _links.Add(link);
        link.Element.Add(link);
    }

    /// <summary>Says that nothing more will come into elements.</summary>
    public void Close(IEnumerable<StructureElement> elements) => _closed.AddRange(elements);

    public void Report(LayoutDiagnosticKind kind, Place place, string detail) =>
        diagnostics.Add(new LayoutDiagnostic(kind, place.ToString(), index + 1, detail));

    public Page Finish(double width, double height, PageLabel label) => new()
    {
        Index = index,
        Width = width,
        Height = height,
        Label = label,
        Content = _content,
        Links = _links,
        Closed = _closed,
    };
}
