using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Typesetting;

/// <summary>Remembers the kerning of a face, since the same pairs come again and again. A pair may push another one out.</summary>
internal sealed class FaceMemory(FontFace face)
{
    private const int Bits = 13;
    private const uint Spread = 2654435769;

    private readonly (uint Pair, short Kerning)[] _pairs = new (uint, short)[1 << Bits];

    public FontFace Face { get; } = face;

    public short Kerning(ushort left, ushort right)
    {
        // No pair has glyph 0 on both sides, so that an empty place is never mistaken for one.
        var pair = ((uint)left << 16) | right;
        ref var place = ref _pairs[unchecked(pair * Spread) >> (32 - Bits)];
        if (place.Pair != pair)
            place = (pair, (short)Face.Kerning(left, right));

        return place.Kerning;
    }
}
