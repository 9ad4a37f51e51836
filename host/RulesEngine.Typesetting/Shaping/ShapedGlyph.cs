namespace RulesEngine.Typesetting;

/// <summary>A glyph in its paragraph, before the paragraph has lines.</summary>
/// <param name="Glyph">The glyph; its kerning counts unless a line ends after it.</param>
/// <param name="Advance">Width with kerning, in points.</param>
/// <param name="Style">Its look.</param>
/// <param name="Scope">What it is part of within the block; null for nothing.</param>
/// <param name="Break">Whether a line may end after it.</param>
/// <param name="Kind">How it behaves where a line ends.</param>
internal readonly record struct ShapedGlyph(Glyph Glyph, double Advance, TextStyle Style, InlineScope? Scope, LineBreak Break, GlyphKind Kind)
{
    /// <summary>Width where a line ends after it: without kerning.</summary>
    public double EndAdvance => Advance - (Glyph.Kerning * Style.Scale);
}
