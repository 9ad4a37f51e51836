using System.Globalization;
using RulesEngine.Documents;
using RulesEngine.Typesetting;

namespace RulesEngine.Html;

/// <summary>Writes marked text.</summary>
internal sealed class InlineWriter(MarkupWriter markup, Remarks remarks, Places places)
{
    private readonly List<Inline.Footnote> _notes = [];
    private readonly HashSet<int> _marked = [];
    private bool _isInLink;

    public void Write(RichText text)
    {
        foreach (var inline in text)
        {
            Write(inline);
        }
    }

    /// <summary>Writes the notes in the order of their marks, each with a link back to the first of them.</summary>
    public void Notes()
    {
        if (_notes.Count == 0)
        {
            return;
        }

        markup.Open("section", ("class", "notes"), ("role", "doc-endnotes"));
        markup.Open("ol");

        // A note may mark another, which then comes to the end.
        for (var i = 0; i < _notes.Count; i++)
        {
            var number = Number(i);
            markup.Open("li", ("id", $"note-{number}"));
            Write(_notes[i].Text);
            markup.Text(" ");
            markup.Element("a", "↑", ("href", $"#mark-{number}"), ("role", "doc-backlink"), ("aria-label", number));
            markup.CloseLine();
        }

        markup.Close();
        markup.CloseLine();
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private void Mark(Inline.Footnote note)
    {
        var index = _notes.FindIndex(known => ReferenceEquals(known, note));
        if (index < 0)
        {
            index = _notes.Count;
            _notes.Add(note);
        }

        var number = Number(index);
        markup.Open("sup", ("id", _marked.Add(index) ? $"mark-{number}" : null));
        if (_isInLink)
        {
            markup.Text(number);
        }
        else
        {
            markup.Element("a", number, ("href", $"#note-{number}"), ("role", "doc-noteref"));
        }

        markup.Close();
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Inline.Run run:
                Lines(run.Text);
                break;
            case Inline.Strong strong:
                Marked("strong", strong.Text);
                break;
            case Inline.Emphasis emphasis:
                Marked("em", emphasis.Text);
                break;
            case Inline.Toned { Tone: not Tone.Neutral } toned:
                Marked("span", toned.Text, ("class", Toning.ClassOf(toned.Tone)));
                break;
            case Inline.Toned toned:
                Write(toned.Text);
                break;
            case Inline.Foreign foreign:
                Marked("span", foreign.Text, ("lang", foreign.Language));
                break;
            case Inline.Link link:
                Link(link.Text, AddressOf(link));
                break;
            case Inline.CrossReference reference:
                Link(reference.Text, TargetOf(reference));
                break;
            case Inline.Footnote note:
                Mark(note);
                break;
            case Inline.LineBreak:
                markup.Empty("br");
                break;
            default:
                throw new InvalidOperationException($"Text of the kind '{inline.GetType().Name}' has no HTML.");
        }
    }

    private void Lines(string text)
    {
        var isFirst = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!isFirst)
            {
                markup.Empty("br");
            }

            markup.Text(line);
            isFirst = false;
        }
    }

    private void Marked(string name, RichText text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        markup.Open(name, attributes);
        Write(text);
        markup.Close();
    }

    // A link in a link is none: the outer one leads where its words say.
    private void Link(RichText text, string? address)
    {
        if (address is null || _isInLink)
        {
            Write(text);
            return;
        }

        _isInLink = true;
        Marked("a", text, ("href", address));
        _isInLink = false;
    }

    private string? AddressOf(Inline.Link link)
    {
        if (LinkAddress.TryEncode(link.Address, out var encoded))
        {
            return encoded;
        }

        remarks.Add($"'{link.Address}' is no address that readers may be sent to (http, https or mailto); its text is printed without the link.");
        return null;
    }

    private string? TargetOf(Inline.CrossReference reference)
    {
        if (places.Target(reference.Anchor) is { } id)
        {
            return $"#{id}";
        }

        remarks.Add($"A link names the place '{reference.Anchor}', which the document does not have; its text is printed without the link.");
        return null;
    }
}
