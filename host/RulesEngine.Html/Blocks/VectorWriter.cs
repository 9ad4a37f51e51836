using System.Globalization;
using RulesEngine.Typesetting;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Html;

/// <summary>Writes painted items as SVG. Text stays text: whatever font the reader has, each piece gets the room it was measured for.</summary>
internal sealed class VectorWriter(MarkupWriter markup)
{
    private const string None = "none";

    public void Write(PageItem item)
    {
        switch (item)
        {
            case GlyphRun run:
                Text(run);
                break;
            case RectangleShape shape:
                markup.Empty(
                    "rect",
                    ("x", Number(shape.Area.X)),
                    ("y", Number(shape.Area.Y)),
                    ("width", Number(shape.Area.Width)),
                    ("height", Number(shape.Area.Height)),
                    ("fill", shape.Fill?.ToString() ?? None),
                    ("stroke", shape.Stroke?.Color.ToString()),
                    ("stroke-width", Thickness(shape.Stroke)),
                    ("stroke-dasharray", Dash(shape.Stroke)));
                break;
            case LineShape line:
                markup.Empty(
                    "line",
                    ("x1", Number(line.From.X)),
                    ("y1", Number(line.From.Y)),
                    ("x2", Number(line.To.X)),
                    ("y2", Number(line.To.Y)),
                    ("stroke", line.Stroke.Color.ToString()),
                    ("stroke-width", Thickness(line.Stroke)),
                    ("stroke-dasharray", Dash(line.Stroke)));
                break;
            case PathShape path:
                markup.Empty(
                    "path",
                    ("d", string.Concat(path.Outlines.Select(outline => Outline(outline, path.Closed)))),
                    ("fill", path.Fill?.ToString() ?? None),
                    ("fill-rule", path.Fill is null ? null : "evenodd"),
                    ("stroke", path.Stroke?.Color.ToString()),
                    ("stroke-width", Thickness(path.Stroke)),
                    ("stroke-dasharray", Dash(path.Stroke)));
                break;
            default:
                throw new InvalidOperationException($"An item of the kind '{item.GetType().Name}' has no SVG.");
        }

        markup.Line();
    }

    private void Text(GlyphRun run)
    {
        var text = run.Text.TrimEnd();
        if (text.Length == 0)
        {
            return;
        }

        var end = run.Glyphs.Count;
        while (string.IsNullOrWhiteSpace(run.Glyphs[end - 1].Text))
        {
            end--;
        }

        var width = (run with { Glyphs = [.. run.Glyphs.Take(end)] }).Width;
        var family = FontLibrary.Default;
        markup.Element(
            "text",
            text,
            ("x", Number(run.X)),
            ("y", Number(run.Baseline)),
            ("font-size", Number(run.Size)),
            ("textLength", Number(width)),
            ("lengthAdjust", "spacingAndGlyphs"),
            ("font-weight", run.Face == family.Bold ? "700" : run.Face == family.SemiBold ? "600" : null),
            ("font-style", run.Face == family.Italic ? "italic" : null),
            ("fill", run.Color.ToString()));
    }

    private static string Outline(IReadOnlyList<Point> corners, bool isClosed) =>
        $"M{string.Join('L', corners.Select(corner => $"{Number(corner.X)} {Number(corner.Y)}"))}{(isClosed ? "Z" : "")}";

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Thickness(Stroke? stroke) => stroke is { } drawn ? Number(drawn.Thickness) : null;

    private static string? Dash(Stroke? stroke) => stroke is { Dash: > 0 } drawn ? Number(drawn.Dash) : null;
}
