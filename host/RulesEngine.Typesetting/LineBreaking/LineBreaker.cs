namespace RulesEngine.Typesetting;

/// <summary>
/// Breaks a paragraph into as few lines as it needs; among all ways to do so, takes the one with the least ragged edge.
/// A word wider than the column is split between letters.
/// </summary>
internal static class LineBreaker
{
    private const double Tolerance = 0.001;
    private const int LongParagraph = 40;

    /// <summary>The lines of a text; none for an empty one.</summary>
    public static IReadOnlyList<Line> Break(ReadOnlySpan<ShapedGlyph> glyphs, double measure)
    {
        var lines = new List<Line>();
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start;
            while (end < glyphs.Length - 1 && glyphs[end].Break != LineBreak.Mandatory)
                end++;

            lines.AddRange(BreakStretch(glyphs, start, end + 1, measure));
            start = end + 1;
        }

        return lines;
    }

    /// <summary>Width of the widest part that a line cannot end in.</summary>
    public static double WidestWord(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var widest = 0.0;
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start;
            while (end < glyphs.Length - 1 && glyphs[end].Break == LineBreak.Forbidden)
                end++;

            widest = Math.Max(widest, VisibleWidth(glyphs, start, end + 1));
            start = end + 1;
        }

        return widest;
    }

    /// <summary>Width of the widest line if only forced breaks are taken.</summary>
    public static double WidestLine(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var widest = 0.0;
        foreach (var line in Break(glyphs, double.PositiveInfinity))
            widest = Math.Max(widest, line.Width);

        return widest;
    }

    private static List<Line> BreakStretch(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, double measure)
    {
        var lines = Greedy(glyphs, start, end, measure);
        return lines.Count is > 1 and <= LongParagraph && !lines.Exists(line => line.SplitsWord)
            ? LeastRagged(glyphs, start, end, measure, lines.Count) ?? lines
            : lines;
    }

    private static List<Line> Greedy(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, double measure)
    {
        var lines = new List<Line>();
        while (start < end)
        {
            var line = FirstLine(glyphs, start, end, measure);
            lines.Add(line);
            start = line.End;
        }

        return lines;
    }

    private static Line FirstLine(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, double measure)
    {
        var lastBreak = -1;
        var width = 0.0;
        for (var i = start; i < end; i++)
        {
            var visible = glyphs[i].Kind == GlyphKind.Space ? 0 : width + EndWidth(glyphs[i]);
            var fits = visible <= measure + Tolerance;
            if (!fits && glyphs[i].Kind != GlyphKind.SoftHyphen)
            {
                if (lastBreak >= start)
                    return new Line(start, lastBreak + 1, VisibleWidth(glyphs, start, lastBreak + 1));
                if (i > start)
                    return SplitWord(glyphs, start, i);
            }

            // A soft hyphen that has no room is no place to end the line, but letters after it may still fit without it.
            if (fits && glyphs[i].Break != LineBreak.Forbidden)
                lastBreak = i;
            width += glyphs[i].Advance;
        }

        return new Line(start, end, VisibleWidth(glyphs, start, end));
    }

    private static Line SplitWord(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end)
    {
        // Neither before a mark, which belongs to its letter, nor after a soft hyphen, for which there is no room.
        while (end > start + 1 && (glyphs[end].Kind == GlyphKind.Mark || glyphs[end - 1].Kind == GlyphKind.SoftHyphen))
            end--;

        return new Line(start, end, VisibleWidth(glyphs, start, end), SplitsWord: true);
    }

    /// <summary>Dynamic programming over the opportunities: the given number of lines with the least sum of squared gaps.</summary>
    private static List<Line>? LeastRagged(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, double measure, int count)
    {
        var ends = new List<int> { start };
        for (var i = start; i < end - 1; i++)
        {
            if (glyphs[i].Break != LineBreak.Forbidden)
                ends.Add(i + 1);
        }

        ends.Add(end);

        // best[k, e]: least cost of k lines that end at opportunity e; from[k, e]: where the last of them begins.
        var best = new double[count + 1, ends.Count];
        var from = new int[count + 1, ends.Count];
        for (var k = 0; k <= count; k++)
        {
            for (var e = 0; e < ends.Count; e++)
                best[k, e] = k == 0 && e == 0 ? 0 : double.PositiveInfinity;
        }

        for (var e = 1; e < ends.Count; e++)
        {
            for (var s = e - 1; s >= 0; s--)
            {
                var width = VisibleWidth(glyphs, ends[s], ends[e]);
                if (width > measure + Tolerance)
                    break;

                var cost = Cost(width / measure, isLast: e == ends.Count - 1, words: e - s);
                for (var k = 1; k <= count; k++)
                {
                    if (best[k - 1, s] + cost < best[k, e])
                        (best[k, e], from[k, e]) = (best[k - 1, s] + cost, s);
                }
            }
        }

        return double.IsInfinity(best[count, ends.Count - 1]) ? null : Trace(glyphs, ends, from, count);
    }

    private static double Cost(double filled, bool isLast, int words)
    {
        var gap = 1 - filled;
        if (!isLast)
            return gap * gap;

        return words >= 2 || filled >= 0.25 ? 0 : 0.25;
    }

    private static List<Line> Trace(ReadOnlySpan<ShapedGlyph> glyphs, List<int> ends, int[,] from, int count)
    {
        var lines = new List<Line>(count);
        for (var (k, e) = (count, ends.Count - 1); k > 0; k--)
        {
            var s = from[k, e];
            lines.Add(new Line(ends[s], ends[e], VisibleWidth(glyphs, ends[s], ends[e])));
            e = s;
        }

        lines.Reverse();
        return lines;
    }

    private static double VisibleWidth(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end)
    {
        while (end > start && glyphs[end - 1].Kind == GlyphKind.Space)
            end--;
        if (end == start)
            return 0;

        var width = EndWidth(glyphs[end - 1]);
        for (var i = start; i < end - 1; i++)
            width += glyphs[i].Advance;

        return width;
    }

    private static double EndWidth(ShapedGlyph glyph) =>
        glyph.Kind == GlyphKind.SoftHyphen ? glyph.Style.Face.Advance(glyph.Glyph.Id) * glyph.Style.Scale : glyph.EndAdvance;
}
