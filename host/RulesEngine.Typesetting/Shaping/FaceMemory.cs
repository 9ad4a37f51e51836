using System.Text;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Typesetting;

/// <summary>Remembers what a face has been asked, since the same letters and pairs come again and again.</summary>
internal sealed class FaceMemory(FontFace face)
{
    private readonly Dictionary<int, ushort> _glyphs = [];
    private readonly Dictionary<uint, short> _kerning = [];

    public ushort GlyphOf(Rune character)
    {
        if (!_glyphs.TryGetValue(character.Value, out var glyph))
            _glyphs.Add(character.Value, glyph = face.GlyphOf(character));

        return glyph;
    }

    public short Kerning(ushort left, ushort right)
    {
        var pair = ((uint)left << 16) | right;
        if (!_kerning.TryGetValue(pair, out var kerning))
            _kerning.Add(pair, kerning = (short)face.Kerning(left, right));

        return kerning;
    }
}
