namespace RulesEngine.Typesetting;

/// <summary>One glyph and the text it stands for.</summary>
/// <param name="Id">Glyph number in its face; never 0, a missing glyph is set as its code point in brackets.</param>
/// <param name="Kerning">What is added to the advance after this glyph, in units of the face; negative pulls the next one nearer.</param>
/// <param name="Text">The characters the glyph stands for; never empty. The same glyph may stand for different texts.</param>
public readonly record struct Glyph(ushort Id, short Kerning, string Text);
