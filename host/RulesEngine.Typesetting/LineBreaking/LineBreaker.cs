namespace RulesEngine.Typesetting;

/// <summary>
/// Breaks a paragraph into as few lines as it needs; among all ways to do so, takes the one with the least ragged edge.
/// A word wider than the column is split between letters.
/// </summary>
internal static class LineBreaker
{
    private const double Tolerance = 0.001;
    private const int LongParagraph = 40;
    private const int ShortText = 256;

    /// <summary>The lines of a text; none for an empty one.</summary>
    public static IReadOnlyList<Line> Break(ReadOnlySpan<ShapedGlyph> glyphs, double measure)
    {
        var text = new MeasuredText(glyphs, stackalloc double[Math.Min(glyphs.Length, ShortText) + 1]);
        var lines = new List<Line>(1);
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start;
            while (end < glyphs.Length - 1 && glyphs[end].Break != LineBreak.Mandatory)
                end++;

            BreakStretch(text, start, end + 1, measure, lines);
            start = end + 1;
        }

        return lines;
    }

    /// <summary>Width of the widest part that a line cannot end in, and of the widest line if only forced breaks are taken.</summary>
    public static (double Word, double Line) Widest(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var text = new MeasuredText(glyphs, stackalloc double[Math.Min(glyphs.Length, ShortText) + 1]);
        var (word, line) = (0.0, 0.0);
        var (wordStart, lineStart) = (0, 0);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var isLast = i == glyphs.Length - 1;
            if (isLast || glyphs[i].Break != LineBreak.Forbidden)
            {
                word = Math.Max(word, text.VisibleWidth(wordStart, i + 1));
                wordStart = i + 1;
            }

            if (isLast || glyphs[i].Break == LineBreak.Mandatory)
            {
                line = Math.Max(line, text.VisibleWidth(lineStart, i + 1));
                lineStart = i + 1;
            }
        }

        return (word, line);
    }

    private static void BreakStretch(in MeasuredText text, int start, int end, double measure, List<Line> lines)
    {
        var first = lines.Count;
        for (var next = start; next < end; next = lines[^1].End)
            lines.Add(FirstLine(text, next, end, measure));

        var count = lines.Count - first;
        if (count is > 1 and <= LongParagraph && !lines.Skip(first).Any(line => line.SplitsWord) && LeastRagged(text, start, end, measure, count) is { } better)
        {
            lines.RemoveRange(first, count);
            lines.AddRange(better);
        }
    }

    private static Line FirstLine(in MeasuredText text, int start, int end, double measure)
    {
        var glyphs = text.Glyphs;
        var lastBreak = -1;
        var width = 0.0;
        for (var i = start; i < end; i++)
        {
            var visible = glyphs[i].Kind == GlyphKind.Space ? 0 : width + MeasuredText.EndWidth(glyphs[i]);
            var fits = visible <= measure + Tolerance;
            if (!fits && glyphs[i].Kind != GlyphKind.SoftHyphen)
            {
                if (lastBreak >= start)
                    return new Line(start, lastBreak + 1, text.VisibleWidth(start, lastBreak + 1));
                if (i > start)
                    return SplitWord(text, start, i);
            }

            // A soft hyphen that has no room is no place to end the line, but letters after it may still fit without it.
            if (fits && glyphs[i].Break != LineBreak.Forbidden)
                lastBreak = i;
            width += glyphs[i].Advance;
        }

        return new Line(start, end, text.VisibleWidth(start, end));
    }

    private static Line SplitWord(in MeasuredText text, int start, int end)
    {
        var glyphs = text.Glyphs;
        // Neither before a mark, which belongs to its letter, nor after a soft hyphen, for which there is no room.
        while (end > start + 1 && (glyphs[end].Kind == GlyphKind.Mark || glyphs[end - 1].Kind == GlyphKind.SoftHyphen))
            end--;

        return new Line(start, end, text.VisibleWidth(start, end), SplitsWord: true);
    }

    /// <summary>Dynamic programming over the opportunities: the given number of lines with the least sum of squared gaps.</summary>
    private static List<Line>? LeastRagged(in MeasuredText text, int start, int end, double measure, int count)
    {
        var glyphs = text.Glyphs;
        var ends = new List<int> { start };
        for (var i = start; i < end - 1; i++)
        {
            if (glyphs[i].Break != LineBreak.Forbidden)
                ends.Add(i + 1);
        }

        ends.Add(end);

        // best[e, k]: least cost of k lines that end at opportunity e; from[e, k]: where the last of them begins; fewest[e]: how few lines reach it.
        var best = new double[ends.Count, count + 1];
        var from = new int[ends.Count, count + 1];
        var fewest = new int[ends.Count];
        for (var e = 1; e < ends.Count; e++)
        {
            fewest[e] = count;
            for (var k = 0; k <= count; k++)
                best[e, k] = double.PositiveInfinity;
            for (var s = e - 1; s >= 0; s--)
            {
                var width = text.VisibleWidth(ends[s], ends[e]);
                if (width > measure + Tolerance)
                    break;

                var cost = Cost(width / measure, isLast: e == ends.Count - 1, words: e - s);
                var most = s == 0 ? 1 : count;
                for (var k = fewest[s] + 1; k <= most; k++)
                {
                    if (best[s, k - 1] + cost < best[e, k])
                        (best[e, k], from[e, k]) = (best[s, k - 1] + cost, s);
                }

                fewest[e] = Math.Min(fewest[e], fewest[s] + 1);
            }
        }

        return double.IsInfinity(best[ends.Count - 1, count]) ? null : Trace(text, ends, from, count);
    }

    private static double Cost(double filled, bool isLast, int words)
    {
        var gap = 1 - filled;
        if (!isLast)
            return gap * gap;

        return words >= 2 || filled >= 0.25 ? 0 : 0.25;
    }

    private static List<Line> Trace(in MeasuredText text, List<int> ends, int[,] from, int count)
    {
        var lines = new List<Line>(count);
        for (var (k, e) = (count, ends.Count - 1); k > 0; k--)
        {
            var s = from[e, k];
            lines.Add(new Line(ends[s], ends[e], text.VisibleWidth(ends[s], ends[e])));
            e = s;
        }

        lines.Reverse();
        return lines;
    }
}
