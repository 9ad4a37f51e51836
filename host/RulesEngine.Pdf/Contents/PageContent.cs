using System.Buffers.Binary;
using RulesEngine.Pdf.Fonts;
using RulesEngine.Pdf.Structure;
using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Contents;

/// <summary>Turns what is painted on a page into operators. Everything lies in a marked sequence: of an element, or of an artifact.</summary>
internal sealed class PageContent(Page page, FontsInUse fonts, SyntaxWriter target)
{
    private readonly GraphicsState state = new(target);
    private readonly SortedDictionary<int, EmbeddedFont> used = [];

    /// <summary>The fonts the page shows, by their number.</summary>
    public IReadOnlyDictionary<int, EmbeddedFont> Fonts => used;

    public void Write()
    {
        var next = 0;
        foreach (var sequence in page.Content)
        {
            if (sequence.Element is { } element)
            {
                if (sequence.Number != next)
                {
                    throw MalformedDocumentException.MarkOutOfOrder(page.Index, next, sequence.Number);
                }

                target.Name(StructureNames.Of(element.Type)).Name("<</MCID"u8).Number(next).Close().Operator("BDC"u8);
                next++;
            }
            else
            {
                target.Name("/Artifact"u8).Name(Properties(sequence.Artifact ?? ArtifactKind.Layout)).Operator("BDC"u8);
            }

            Paint(sequence.Items);
            target.Operator("EMC"u8);
        }
    }

    private static ReadOnlySpan<byte> Properties(ArtifactKind kind) => kind switch
    {
        ArtifactKind.Header => "<</Type/Pagination/Subtype/Header/Attached[/Top]>>"u8,
        ArtifactKind.Footer => "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>"u8,
        ArtifactKind.Pagination => "<</Type/Pagination>>"u8,
        _ => "<</Type/Layout>>"u8,
    };

    private void Paint(IReadOnlyList<PageItem> items)
    {
        var inText = false;
        foreach (var item in items)
        {
            if (item is GlyphRun != inText)
            {
                target.Operator(inText ? "ET"u8 : "BT"u8);
                inText = !inText;
            }

            switch (item)
            {
                case GlyphRun run:
                    Paint(run);
                    break;
                case LineShape line:
                    Paint(line);
                    break;
                case RectangleShape rectangle:
                    Paint(rectangle);
                    break;
                case PathShape path:
                    Paint(path);
                    break;
                default:
                    throw new NotSupportedException($"Nothing is known of painting a {item.GetType().Name}.");
            }
        }

        if (inText)
        {
            target.Operator("ET"u8);
        }
    }

    private void Paint(GlyphRun run)
    {
        if (run.Glyphs.Count == 0)
        {
            return;
        }

        var font = fonts[run.Face];
        used[font.Index] = font;
        state.Fill(run.Color);
        state.Font(font, run.Size);
        target.Keyword("1 0 0 1"u8).Number(run.X).Number(Up(run.Baseline)).Operator("Tm"u8);

        Span<byte> code = stackalloc byte[2];
        target.Raw("[<"u8);
        for (var i = 0; i < run.Glyphs.Count; i++)
        {
            var glyph = run.Glyphs[i];
            BinaryPrimitives.WriteUInt16BigEndian(code, font.CodeOf(glyph));
            target.Hex(code);
            if (glyph.Kerning != 0 && i + 1 < run.Glyphs.Count)
            {
                // ISO 32000-1, 9.4.3: thousandths of an em, taken away from the advance.
                target.Raw(">"u8).Number(-1000d * glyph.Kerning / run.Face.UnitsPerEm).Raw("<"u8);
            }
        }

        target.Raw(">]"u8).Operator("TJ"u8);
    }

    private void Paint(LineShape line)
    {
        state.Stroke(line.Stroke);
        MoveTo(line.From);
        LineTo(line.To);
        target.Operator("S"u8);
    }

    private void Paint(RectangleShape rectangle)
    {
        var area = rectangle.Area;
        var paint = Prepare(rectangle.Fill, rectangle.Stroke);
        if (paint.IsEmpty)
        {
            return;
        }

        target.Number(area.X).Number(Up(area.Bottom)).Number(area.Width).Number(area.Height).Operator("re"u8);
        target.Operator(paint);
    }

    private void Paint(PathShape path)
    {
        var paint = Prepare(path.Fill, path.Stroke);
        if (paint.IsEmpty)
        {
            return;
        }

        foreach (var outline in path.Outlines)
        {
            MoveTo(outline[0]);
            for (var i = 1; i < outline.Count; i++)
            {
                LineTo(outline[i]);
            }

            if (path.Closed)
            {
                target.Operator("h"u8);
            }
        }

        target.Operator(paint);
    }

    /// <summary>Sets the colours and names the operator that paints; empty where there is nothing to paint.</summary>
    private ReadOnlySpan<byte> Prepare(Color? fill, Stroke? stroke)
    {
        if (fill is { } inside)
        {
            state.Fill(inside);
        }

        if (stroke is { } line)
        {
            state.Stroke(line);
        }

        return (fill, stroke) switch
        {
            (not null, not null) => "B*"u8,
            (not null, null) => "f*"u8,
            (null, not null) => "S"u8,
            _ => [],
        };
    }

    private void MoveTo(Point point) => target.Number(point.X).Number(Up(point.Y)).Operator("m"u8);

    private void LineTo(Point point) => target.Number(point.X).Number(Up(point.Y)).Operator("l"u8);

    private double Up(double y) => page.Height - y;
}
