namespace RulesEngine.Typesetting;

/// <summary>A line of a paragraph.</summary>
/// <param name="Start">Index of its first glyph.</param>
/// <param name="End">Index after its last glyph, spaces included.</param>
/// <param name="Width">Width in points without the spaces at its end.</param>
/// <param name="SplitsWord">Whether it ends inside a word that is wider than the column.</param>
internal readonly record struct Line(int Start, int End, double Width, bool SplitsWord = false);
