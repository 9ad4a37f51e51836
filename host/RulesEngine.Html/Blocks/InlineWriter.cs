using RulesEngine.Documents;
using RulesEngine.Typesetting;

namespace RulesEngine.Html;

/// <summary>Writes marked text.</summary>
internal sealed class InlineWriter(MarkupWriter markup, Remarks remarks, Places places)
{
    private bool _isInLink;

    public void Write(RichText text)
    {
        foreach (var inline in text)
        {
            Write(inline);
        }
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
