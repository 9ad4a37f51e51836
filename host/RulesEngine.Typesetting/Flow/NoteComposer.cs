namespace RulesEngine.Typesetting;

/// <summary>Sets the notes that stand at the feet of pages, each once, where its first mark is.</summary>
/// <param name="styles">How they look.</param>
/// <param name="setter">Sets their text.</param>
/// <param name="elements">Where the element of each is put when it is painted, in that order.</param>
internal sealed class NoteComposer(StyleSheet styles, TextSetter setter, ICollection<StructureElement> elements)
{
    private const double Indent = 3 * StyleSheet.Unit;

    private readonly HashSet<Footnote> _set = [];

    /// <summary>The notes among the given ones that were not set before, and those that are marked in them.</summary>
    public IReadOnlyList<NoteFragment> Set(IEnumerable<Footnote> notes, Setting setting)
    {
        if (notes.TryGetNonEnumeratedCount(out var count) && count == 0)
            return [];

        List<NoteFragment>? fragments = null;
        foreach (var note in notes.Where(_set.Add))
        {
            var fragment = Compose(note, setting);
            (fragments ??= []).Add(fragment);
            fragments.AddRange(Set(fragment.Notes, setting));
        }

        return fragments ?? (IReadOnlyList<NoteFragment>)[];
    }

    private NoteFragment Compose(Footnote note, Setting setting)
    {
        var place = setting.Place.In("note", note.Label);
        var label = setter.Shape(new StyledText(note.Label, styles.Note.Raised.Colored(styles.Palette.Accent), new InlineScope.Back(note)));
        var text = setter.Set(note.Text, styles.Note, setting.Sheet.Width - Indent);
        return new NoteFragment(place, note, TextLayout.Of(label, Indent), text, setting.Sheet.Setup.MarginLeft, Indent, elements);
    }
}
