using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Turns marked text into stretches of one look and scope.</summary>
internal sealed class InlineStyler(Palette palette)
{
    // No line ends before a mark.
    private const string Joiner = "\u2060";

    private readonly Dictionary<Inline.Footnote, Footnote> _notes = new(ReferenceEqualityComparer.Instance);

    /// <summary>The stretches of a text, in order.</summary>
    public IReadOnlyList<StyledText> Style(RichText text, TextStyle style)
    {
        var stretches = new List<StyledText>(text.Count);
        Add(text, style, null, stretches);
        return stretches;
    }

    private void Add(RichText text, TextStyle style, InlineScope? scope, List<StyledText> stretches)
    {
        foreach (var inline in text)
        {
            switch (inline)
            {
                case Inline.Strong strong:
                    Add(strong.Text, style.Strong, scope, stretches);
                    break;
                case Inline.Emphasis emphasis:
                    Add(emphasis.Text, style.Stressed, scope, stretches);
                    break;
                case Inline.Toned toned:
                    Add(toned.Text, style.Strong.Colored(palette.Of(toned.Tone)), scope, stretches);
                    break;
                case Inline.Foreign foreign:
                    Add(foreign.Text, style, new InlineScope.Foreign(scope, foreign.Language), stretches);
                    break;
                case Inline.Link link:
                    Add(link.Text, style.Colored(palette.Accent), new InlineScope.Address(scope, link.Address, Description(link.Text, link.Address)), stretches);
                    break;
                case Inline.CrossReference reference:
                    Add(reference.Text, style.Colored(palette.Accent), new InlineScope.Anchor(scope, reference.Anchor, Description(reference.Text, reference.Anchor)), stretches);
                    break;
                case Inline.Footnote footnote:
                    var note = NoteOf(footnote);
                    stretches.Add(new StyledText(Joiner + note.Label, style.Raised.Colored(palette.Accent), new InlineScope.Mark(scope, note)));
                    break;
                default:
                    stretches.Add(new StyledText(inline.Plain, style, scope));
                    break;
            }
        }
    }

    // Notes are numbered in the order in which they are first met, which is reading order.
    private Footnote NoteOf(Inline.Footnote footnote)
    {
        if (!_notes.TryGetValue(footnote, out var note))
            _notes.Add(footnote, note = new Footnote(_notes.Count + 1, footnote.Text));

        return note;
    }

    private static string Description(RichText text, string target)
    {
        var plain = text.Plain;
        return string.IsNullOrWhiteSpace(plain) ? target : plain;
    }
}
