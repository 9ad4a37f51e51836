using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Html;

/// <summary>Writes the whole file: what it says of itself, masthead, contents, text, attached files.</summary>
internal sealed class PageWriter(Document document, MarkupWriter markup, Remarks remarks)
{
    private const int LevelsOfContents = 2;
    private const int FewHeadings = 3;

    // Nothing may be fetched, whatever stands in the texts.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private readonly Words _words = Words.In(document.Metadata.Language);

    public void Write()
    {
        var headings = Headings.Of(document.Content);
        var blocks = new BlockWriter(markup, remarks, Places.Of(document.Content), headings, _words, document.Page.Width - document.Page.MarginLeft - document.Page.MarginRight);
        markup.Raw("<!DOCTYPE html>\n");
        markup.Open("html", ("lang", document.Metadata.Language));
        markup.Line();
        Head();
        markup.Open("body");
        markup.Line();
        var rest = Header(blocks);
        Contents(headings);
        markup.Open("main");
        markup.Line();
        blocks.Write(rest);
        blocks.Notes();
        markup.CloseLine();
        Footer();
        markup.CloseLine();
        markup.CloseLine();
    }

    private void Head()
    {
        var about = document.Metadata;
        markup.Open("head");
        markup.Line();
        Meta(("charset", "utf-8"));
        Meta(("http-equiv", "Content-Security-Policy"), ("content", Policy));
        Meta(("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        markup.Element("title", about.Title);
        markup.Line();
        Named("author", about.Author);
        Named("description", about.Subject);
        Named("keywords", string.Join(", ", about.Keywords));
        Named("dcterms.created", about.Created.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Named("generator", "RulesEngine");
        markup.Open("style");
        markup.Line();
        markup.Raw(BriefingStyle.Of(document));
        markup.CloseLine();
        markup.CloseLine();
    }

    private void Named(string name, string content)
    {
        if (content.Length > 0)
        {
            Meta(("name", name), ("content", content));
        }
    }

    private void Meta(params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        markup.Empty("meta", attributes);
        markup.Line();
    }

    /// <summary>The masthead where the document begins with one, else the title alone; returns what is left to be written.</summary>
    private IReadOnlyList<Block> Header(BlockWriter blocks)
    {
        markup.Open("header");
        markup.Line();
        var beginsWithTitle = document.Content is [Title, ..];
        if (beginsWithTitle)
        {
            blocks.Write([document.Content[0]]);
        }
        else if (!document.Content.Any(block => block is Title))
        {
            markup.Element("h1", document.Metadata.Title);
            markup.Line();
        }

        markup.CloseLine();
        return beginsWithTitle ? [.. document.Content.Skip(1)] : document.Content;
    }

    // A PDF has its bookmarks beside the page; here the same headings stand before the text, unless the document lists them itself.
    private void Contents(Headings headings)
    {
        var listed = headings.Listed(LevelsOfContents);
        if (listed.Count < FewHeadings || Blocks.All(document.Content).Any(block => block is TableOfContents))
        {
            return;
        }

        markup.Open("nav", ("class", "outline"), ("aria-label", _words.Contents));
        markup.Open("details");
        markup.Element("summary", _words.Contents);
        ContentsList.Write(markup, listed);
        markup.Close();
        markup.CloseLine();
    }

    private void Footer()
    {
        var lines = new[] { document.Header?.Start, document.Header?.End, document.Footer?.Start, document.Footer?.End }
            .OfType<string>()
            .Where(text => text.Length > 0 && !text.Contains("{page", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        if (lines.Count == 0 && document.Attachments.Count == 0)
        {
            return;
        }

        markup.Open("footer");
        markup.Line();
        if (document.Attachments.Count > 0)
        {
            markup.Element("p", _words.Files, ("class", "label"), ("id", "files"));
            markup.Open("ul", ("aria-labelledby", "files"));
            foreach (var attachment in document.Attachments)
            {
                markup.Open("li");
                markup.Element("a", attachment.Name, ("href", $"data:{attachment.MediaType};base64,{Convert.ToBase64String(attachment.Content.Span)}"), ("download", attachment.Name));
                markup.Text($" — {attachment.Description}");
                markup.Close();
            }

            markup.CloseLine();
        }

        foreach (var line in lines)
        {
            markup.Element("p", line, ("class", "note"));
            markup.Line();
        }

        markup.CloseLine();
    }
}
