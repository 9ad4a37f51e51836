using System.Text;

namespace RulesEngine.Typesetting;

/// <summary>A drawing before it has a place: shapes and labels from its own top left corner.</summary>
internal sealed class Drawing
{
    private readonly List<PageItem> _shapes = [];
    private readonly List<Rune> _missing = [];

    /// <summary>Height, which grows with what is drawn.</summary>
    public double Height { get; private set; }

    /// <summary>Whether nothing was drawn.</summary>
    public bool IsEmpty => _shapes.Count == 0;

    /// <summary>Characters of the labels that have no glyph.</summary>
    public IReadOnlyList<Rune> Missing => _missing;

    public void Fill(Rectangle area, Color? fill, Stroke? stroke = null)
    {
        _shapes.Add(new RectangleShape(area, fill, stroke));
        Grow(area.Bottom);
    }

    public void Line(Point from, Point to, Stroke stroke)
    {
        _shapes.Add(new LineShape(from, to, stroke));
        Grow(Math.Max(from.Y, to.Y));
    }

    public void Path(IReadOnlyList<IReadOnlyList<Point>> outlines, bool closed, Color? fill, Stroke? stroke)
    {
        _shapes.Add(new PathShape(outlines, closed, fill, stroke));
        Grow(outlines.Max(outline => outline.Max(point => point.Y)));
    }

    public void Label(TextLayout text, double x, double top)
    {
        _shapes.AddRange(text.Items(x, top));
        _missing.AddRange(text.Text.Missing);
        Grow(top + text.Height);
    }

    /// <summary>Labels in a colour that suits the ground.</summary>
    public void Label(TextLayout text, double x, double top, Color color)
    {
        _shapes.AddRange(text.Items(x, top).Select(item => item is GlyphRun run ? run with { Color = color } : item));
        _missing.AddRange(text.Text.Missing);
        Grow(top + text.Height);
    }

    /// <summary>Writes one line of a text.</summary>
    public void Label(TextLayout text, int line, double x, double top)
    {
        _shapes.AddRange(text.Runs(line, text.StartOf(line), text.EndOf(line), x, top));
        if (line == 0)
            _missing.AddRange(text.Text.Missing);
        Grow(top + text.HeightOf(line));
    }

    /// <summary>Everything, moved to a place on a page.</summary>
    public IEnumerable<PageItem> At(double x, double y) => _shapes.Select(shape => Moved(shape, x, y));

    private void Grow(double bottom) => Height = Math.Max(Height, bottom);

    private static PageItem Moved(PageItem item, double x, double y) => item switch
    {
        GlyphRun run => run with { X = run.X + x, Baseline = run.Baseline + y },
        RectangleShape shape => shape with { Area = shape.Area with { X = shape.Area.X + x, Y = shape.Area.Y + y } },
        LineShape line => line with { From = Moved(line.From, x, y), To = Moved(line.To, x, y) },
        PathShape path => path with { Outlines = [.. path.Outlines.Select(outline => (IReadOnlyList<Point>)[.. outline.Select(point => Moved(point, x, y))])] },
        _ => throw new InvalidOperationException($"A drawing cannot hold a '{item.GetType().Name}'."),
    };

    private static Point Moved(Point point, double x, double y) => new(point.X + x, point.Y + y);
}
