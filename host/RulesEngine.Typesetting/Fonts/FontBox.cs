namespace RulesEngine.Typesetting.Fonts;

/// <summary>The smallest box around all glyphs of a face, in font units from the origin of a glyph; y grows upwards.</summary>
public readonly record struct FontBox(int Left, int Bottom, int Right, int Top);
