using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Typesetting;

/// <summary>Glyphs of one face, size and colour on one baseline.</summary>
/// <param name="Face">The face the glyphs are taken from.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Color">Colour of the glyphs.</param>
/// <param name="X">Left edge of the first glyph's advance, in points.</param>
/// <param name="Baseline">Distance of the baseline from the top of the page, in points.</param>
/// <param name="Glyphs">The glyphs from left to right, never empty. Spaces are glyphs too, the one at the end of a broken line included.</param>
public sealed record GlyphRun(FontFace Face, double Size, Color Color, double X, double Baseline, IReadOnlyList<Glyph> Glyphs) : PageItem
{
    /// <summary>Distance from the start of the first glyph to the end of the last, in points.</summary>
    public double Width
    {
        get
        {
            var units = 0;
            foreach (var glyph in Glyphs)
                units += Face.Advance(glyph.Id) + glyph.Kerning;

            return units * Size / Face.UnitsPerEm;
        }
    }

    /// <summary>The characters the glyphs stand for.</summary>
    public string Text => string.Concat(Glyphs.Select(g => g.Text));
}
