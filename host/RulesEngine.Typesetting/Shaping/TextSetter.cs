using RulesEngine.Documents;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Typesetting;

/// <summary>Sets marked text: styles, shapes and breaks it. Not for several threads at once.</summary>
internal sealed class TextSetter(StyleSheet styles)
{
    private const int MostRemembered = 4096;
    private const int LongestRemembered = 120;

    private readonly Shaper _shaper = new();
    private readonly InlineStyler _styler = new(styles.Palette);
    private readonly Dictionary<(string Text, FontFace Face, double Size, double Leading, Color Color), ShapedText> _remembered = [];
    private readonly int[] _seen = new int[MostRemembered];

    /// <summary>Shapes a text. Short plain ones that come again are remembered: many cells say the same.</summary>
    public ShapedText Shape(RichText text, TextStyle style)
    {
        if (text is not [Inline.Run { Text.Length: <= LongestRemembered } run])
            return _shaper.Shape(_styler.Style(text, style));

        var key = (run.Text, style.Face, style.Size, style.Leading, style.Color);
        if (_remembered.TryGetValue(key, out var shaped))
            return shaped;

        shaped = _shaper.Shape(_styler.Style(text, style));
        if (ComesAgain(key.GetHashCode()))
        {
            if (_remembered.Count == MostRemembered)
                _remembered.Clear();
            _remembered.Add(key, shaped);
        }

        return shaped;
    }

    // What is met once only, such as an amount in a long table, is not worth keeping. Which texts are kept changes no page.
    private bool ComesAgain(int hash)
    {
        ref var place = ref _seen[(uint)hash % MostRemembered];
        if (place == hash)
            return true;

        place = hash;
        return false;
    }

    /// <summary>Shapes stretches that differ in look beyond what marks say.</summary>
    public ShapedText Shape(params IEnumerable<(RichText Text, TextStyle Style)> parts) =>
        _shaper.Shape([.. parts.SelectMany(part => _styler.Style(part.Text, part.Style))]);

    /// <summary>Shapes a stretch whose look and scope are known.</summary>
    public ShapedText Shape(StyledText stretch) => _shaper.Shape([stretch]);

    public TextLayout Set(RichText text, TextStyle style, double measure, Alignment alignment = Alignment.Start) =>
        TextLayout.Of(Shape(text, style), measure, alignment);
}
