namespace RulesEngine.Typesetting.Fonts;

/// <summary>The tables 'loca' and 'glyf': where the outline of a glyph stands.</summary>
internal sealed class GlyphOutlines(FontTable glyf, FontTable loca, bool longOffsets, int glyphCount)
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    public ReadOnlyMemory<byte> this[ushort glyph] => Table(glyph).Bytes;

    public IReadOnlyList<GlyphComponent> Components(ushort glyph)
    {
        var outline = Table(glyph);
        if (outline.Length == 0 || outline.Int16(0) >= 0)
        {
            return [];
        }

        var components = new List<GlyphComponent>();
        var at = 10;
        int flags;
        do
        {
            flags = outline.UInt16(at);
            components.Add(new GlyphComponent(outline.UInt16(at + 2), at + 2));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2) + ScaleSize(flags);
        }
        while ((flags & MoreComponents) != 0);

        return components;
    }

    private static int ScaleSize(int flags) =>
        (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;

    private FontTable Table(ushort glyph)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((int)glyph, glyphCount, nameof(glyph));
        var (start, end) = (Offset(glyph), Offset(glyph + 1));
        return glyf.Part(start, end - start);
    }

    private long Offset(int index) => longOffsets ? loca.UInt32(4 * index) : 2L * loca.UInt16(2 * index);
}
