using System.Text;

namespace RulesEngine.Typesetting;

/// <summary>The glyphs of a paragraph, and the characters that had none.</summary>
internal sealed record ShapedText(ShapedGlyph[] Glyphs, IReadOnlyList<Rune> Missing);
