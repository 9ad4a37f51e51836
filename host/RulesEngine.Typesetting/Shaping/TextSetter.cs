using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Sets marked text: styles, shapes and breaks it.</summary>
internal sealed class TextSetter(StyleSheet styles)
{
    private readonly Shaper _shaper = new();
    private readonly InlineStyler _styler = new(styles.Palette);

    public ShapedText Shape(RichText text, TextStyle style) => _shaper.Shape(_styler.Style(text, style));

    /// <summary>Shapes stretches that differ in look beyond what marks say.</summary>
    public ShapedText Shape(params IEnumerable<(RichText Text, TextStyle Style)> parts) =>
        _shaper.Shape([.. parts.SelectMany(part => _styler.Style(part.Text, part.Style))]);

    public TextLayout Set(RichText text, TextStyle style, double measure, Alignment alignment = Alignment.Start) =>
        TextLayout.Of(Shape(text, style), measure, alignment);
}
