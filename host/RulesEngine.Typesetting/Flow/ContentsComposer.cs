using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Sets the table of contents.</summary>
internal sealed class ContentsComposer(StyleSheet styles, TextSetter setter, FlowAssembler flow, TextComposer texts, IReadOnlyList<HeadingEntry> headings)
{
    private const double Unit = StyleSheet.Unit;
    private const int DeepestIndent = 4;

    public IEnumerable<Slice> Compose(TableOfContents contents, Setting setting)
    {
        var listed = headings.Where(h => h.IsListed && h.Depth >= 1 && h.Depth <= contents.Levels && !string.IsNullOrWhiteSpace(h.Text)).ToList();
        if (listed.Count == 0)
            yield break;

        var place = setting.Place.In("table of contents");
        if (contents.Heading is not null)
        {
            foreach (var slice in texts.Compose(contents.Heading, styles.Label, StructureType.P, setting.In(setting.Parent, place), 2 * Unit, Unit, contents.Language))
                yield return slice;
            flow.HoldNext();
        }

        var element = setting.Parent.Add(new StructureElement(StructureType.TOC) { Language = contents.Language });
        var roomForNumbers = 8 * Unit;
        foreach (var heading in listed)
        {
            var style = heading.Depth == 1 ? styles.Body : styles.Body.Colored(styles.Palette.Quiet);
            var indent = Math.Min(heading.Depth - 1, DeepestIndent) * 4 * Unit;
            var text = setter.Set(heading.Text, style, Math.Max(1, setting.Width - indent - roomForNumbers));
            var look = new TocLook(setting.X + indent, setting.X + setting.Width, style, new Stroke(styles.Palette.Rule, 0.75, 1.5));
            var entry = element.Add(new StructureElement(StructureType.TOCI) { Language = heading.Language });
            foreach (var slice in flow.Add(new TocEntryFragment(place, heading, text, entry, setter, look), setting, 0, 0))
                yield return slice;
        }
    }
}
