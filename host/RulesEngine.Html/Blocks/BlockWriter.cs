using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Html;

/// <summary>Writes the blocks of a document in reading order.</summary>
internal sealed class BlockWriter
{
    private readonly MarkupWriter _markup;
    private readonly InlineWriter _inline;
    private readonly TableWriter _tables;
    private readonly FigureWriter _figures;
    private readonly Places _places;
    private readonly Headings _headings;
    private readonly Words _words;
    private int _headingCount;
    private int _lastLevel;

    public BlockWriter(MarkupWriter markup, Remarks remarks, Places places, Headings headings, Words words, double measure)
    {
        _markup = markup;
        _places = places;
        _headings = headings;
        _words = words;
        _inline = new InlineWriter(markup, remarks, places);
        _tables = new TableWriter(markup, _inline);
        _figures = new FigureWriter(markup, _inline, _tables, remarks, words, measure);
        // A document without a masthead has its title as first heading all the same.
        _lastLevel = headings.HasTitle ? 0 : 1;
    }

    public void Write(IReadOnlyList<Block> blocks) => Write(blocks, 0);

    /// <summary>Writes the notes that were marked so far, where there are any.</summary>
    public void Notes() => _inline.Notes();

    private void Write(IReadOnlyList<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            Write(block, depth);
        }
    }

    private void Write(Block block, int depth)
    {
        var id = _places.Carried(block);
        switch (block)
        {
            case Title title:
                Masthead(title, id);
                break;
            case Section section:
                Section(section, depth + 1, id);
                break;
            case Paragraph paragraph:
                Line("p", paragraph.Text, ("class", ClassOf(paragraph)), ("id", id), ("lang", paragraph.Language));
                break;
            case ListBlock list:
                List(list, depth, id);
                break;
            case Group group:
                Boxed("group", group, group.Content, depth, id);
                break;
            case PageSet set:
                Boxed("page-set", set, set.Content, depth, id);
                break;
            case Callout callout:
                Callout(callout, depth, id);
                break;
            case KeyFigures figures:
                KeyFigures(figures, id);
                break;
            case Table table:
                _tables.Write(table, id);
                break;
            case Figure figure:
                _figures.Write(figure, id);
                break;
            case TableOfContents contents:
                Contents(contents, id);
                break;
            case PageBreak:
                _markup.Open("div", ("class", "page-break"), ("id", id));
                _markup.CloseLine();
                break;
            default:
                throw new InvalidOperationException($"A block of the kind '{block.GetType().Name}' has no HTML.");
        }
    }

    private static string? ClassOf(Paragraph paragraph)
    {
        var role = paragraph.Role switch
        {
            ParagraphRole.Lead => "lead",
            ParagraphRole.Note => "note",
            ParagraphRole.Label => "label",
            _ => null,
        };
        return paragraph.KeepWithNext ? $"{role} keep".TrimStart() : role;
    }

    private void Masthead(Title title, string? id)
    {
        _markup.Open("div", ("class", "masthead"), ("id", id), ("lang", title.Language));
        _markup.Line();
        if (title.Kicker is not null)
        {
            Line("p", title.Kicker, ("class", "kicker"));
        }

        Heading(title.Text, null, 0);
        if (title.Subtitle is not null)
        {
            Line("p", title.Subtitle, ("class", "subtitle"));
        }

        if (title.Facts.Count > 0)
        {
            _markup.Open("dl", ("class", "facts"));
            foreach (var fact in title.Facts)
            {
                Inline("dt", fact.Label);
                Inline("dd", fact.Value);
            }

            _markup.CloseLine();
        }

        _markup.CloseLine();
    }

    private void Section(Section section, int depth, string? id)
    {
        _markup.Open("section", ("id", id), ("lang", section.Language), ("class", section.OnNewPage ? "new-page" : null));
        _markup.Line();
        Heading(section.Heading, section.Kicker, depth);
        Write(section.Content, depth);
        _markup.CloseLine();
    }

    private void Heading(RichText text, RichText? kicker, int depth)
    {
        _headingCount++;
        if (string.IsNullOrWhiteSpace(text.Plain) && string.IsNullOrWhiteSpace(kicker?.Plain))
        {
            return;
        }

        // No level is skipped on the way down, even where a heading above is empty.
        _lastLevel = Math.Clamp(depth + 1, 1, Math.Min(_lastLevel + 1, 6));
        _markup.Open(string.Create(CultureInfo.InvariantCulture, $"h{_lastLevel}"), ("id", Places.Heading(_headingCount)));
        if (kicker is not null)
        {
            Inline("span", kicker, ("class", "kicker"));
            _markup.Text(" ");
        }

        _inline.Write(text);
        _markup.CloseLine();
    }

    private void List(ListBlock list, int depth, string? id)
    {
        if (list.Items.Count == 0)
        {
            return;
        }

        var start = list.Marker == ListMarker.Number && list.Start != 1 ? list.Start.ToString(CultureInfo.InvariantCulture) : null;
        _markup.Open(
            list.Marker == ListMarker.Number ? "ol" : "ul",
            ("start", start),
            // A list without marks is no list to some readers unless it says so.
            ("role", list.Marker == ListMarker.None ? "list" : null),
            ("class", list.Marker == ListMarker.None ? "plain" : null),
            ("id", id),
            ("lang", list.Language));
        foreach (var item in list.Items)
        {
            _markup.Open("li");
            if (item.Content is [Paragraph { Role: ParagraphRole.Body, Anchor: null, Language: null } only])
            {
                _inline.Write(only.Text);
            }
            else
            {
                Write(item.Content, depth);
            }

            _markup.CloseLine();
        }

        _markup.CloseLine();
    }

    private void Boxed(string look, Block block, IReadOnlyList<Block> content, int depth, string? id)
    {
        _markup.Open("div", ("class", look), ("id", id), ("lang", block.Language));
        _markup.Line();
        Write(content, depth);
        _markup.CloseLine();
    }

    private void Callout(Callout callout, int depth, string? id)
    {
        _markup.Open("div", ("class", $"callout {Toning.ClassOf(callout.Tone)}"), ("role", "note"), ("id", id), ("lang", callout.Language));
        _markup.Line();
        if (callout.Heading is not null)
        {
            Line("p", callout.Heading, ("class", "label"));
        }

        Write(callout.Content, depth);
        _markup.CloseLine();
    }

    private void KeyFigures(KeyFigures figures, string? id)
    {
        if (figures.Figures.Count == 0)
        {
            return;
        }

        _markup.Open("ul", ("class", "key-figures"), ("role", "list"), ("id", id), ("lang", figures.Language));
        foreach (var figure in figures.Figures)
        {
            _markup.Open("li", ("class", Toning.ClassOf(figure.Tone)));
            _markup.Element("strong", figure.Value);
            _markup.Text(" ");
            Inline("span", figure.Label);
            _markup.Close();
        }

        _markup.CloseLine();
    }

    private void Contents(TableOfContents contents, string? id)
    {
        var listed = _headings.Listed(contents.Levels);
        if (listed.Count == 0)
        {
            return;
        }

        _markup.Open("nav", ("aria-label", contents.Heading?.Plain ?? _words.Contents), ("id", id), ("lang", contents.Language));
        if (contents.Heading is not null)
        {
            Line("p", contents.Heading, ("class", "label"));
        }

        ContentsList.Write(_markup, listed);
        _markup.CloseLine();
    }

    private void Inline(string name, RichText text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _markup.Open(name, attributes);
        _inline.Write(text);
        _markup.Close();
    }

    private void Line(string name, RichText text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (text.Count == 0)
        {
            return;
        }

        Inline(name, text, attributes);
        _markup.Line();
    }
}
