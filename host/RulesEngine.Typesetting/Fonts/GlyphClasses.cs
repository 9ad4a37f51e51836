namespace RulesEngine.Typesetting.Fonts;

/// <summary>Coverage and class tables of OpenType layout, spread out to one entry a glyph.</summary>
internal static class GlyphClasses
{
    /// <summary>The glyphs of a coverage table with their index in it, in glyph order.</summary>
    public static IEnumerable<(ushort Glyph, int Index)> Coverage(FontTable table)
    {
        var count = table.UInt16(2);
        if (table.UInt16(0) == 1)
        {
            for (var i = 0; i < count; i++)
            {
                yield return (table.UInt16(4 + (2 * i)), i);
            }

            yield break;
        }

        for (var i = 0; i < count; i++)
        {
            var (first, last, index) = Range(table, 4 + (6 * i));
            for (int glyph = first; glyph <= last; glyph++)
            {
                yield return ((ushort)glyph, index + glyph - first);
            }
        }
    }

    public static bool[] Covered(FontTable coverage, int glyphCount)
    {
        var covered = new bool[glyphCount];
        foreach (var (glyph, _) in Coverage(coverage))
        {
            covered[InFont(coverage, glyph, glyphCount)] = true;
        }

        return covered;
    }

    /// <summary>The class of each glyph; 0 for those the table does not name.</summary>
    public static ushort[] Of(FontTable table, int glyphCount)
    {
        var classes = new ushort[glyphCount];
        if (table.UInt16(0) == 1)
        {
            for (var i = 0; i < table.UInt16(4); i++)
            {
                classes[InFont(table, table.UInt16(2) + i, glyphCount)] = table.UInt16(6 + (2 * i));
            }

            return classes;
        }

        for (var i = 0; i < table.UInt16(2); i++)
        {
            var (first, last, value) = Range(table, 4 + (6 * i));
            for (int glyph = first; glyph <= last; glyph++)
            {
                classes[InFont(table, glyph, glyphCount)] = value;
            }
        }

        return classes;
    }

    private static (ushort First, ushort Last, ushort Value) Range(FontTable table, int at) =>
        (table.UInt16(at), table.UInt16(at + 2), table.UInt16(at + 4));

    private static int InFont(FontTable table, int glyph, int glyphCount) =>
        glyph < glyphCount ? glyph : throw table.Unusable($"it names glyph {glyph}, the font has {glyphCount}");
}
