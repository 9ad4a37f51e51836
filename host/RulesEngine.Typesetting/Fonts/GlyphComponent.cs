namespace RulesEngine.Typesetting.Fonts;

/// <summary>One part of a composite glyph.</summary>
/// <param name="Glyph">The glyph that is drawn as this part.</param>
/// <param name="Offset">Where its id stands in the composite's outline data, in bytes.</param>
public readonly record struct GlyphComponent(ushort Glyph, int Offset);
