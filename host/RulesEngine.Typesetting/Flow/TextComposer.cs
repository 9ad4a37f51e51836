using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Sets a paragraph of any kind; nothing where there is no text.</summary>
internal sealed class TextComposer(TextSetter setter, FlowAssembler flow)
{
    public IEnumerable<Slice> Compose(RichText text, TextStyle style, StructureType type, Setting setting, double before, double after, string? language = null)
    {
        var shaped = setter.Shape(text, style);
        if (shaped.Glyphs.Length == 0)
            return [];

        var ink = new TextInk(TextLayout.Of(shaped, setting.Width), setting.Parent.Add(new StructureElement(type) { Language = language }), setting.Place);
        return flow.Add(new TextFragment(setting.Place, ink, setting.X), setting, before, after);
    }
}
