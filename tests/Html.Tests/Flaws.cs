using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RulesEngine.Documents;

namespace RulesEngine.Html.Tests;

/// <summary>What is wrong with a file: with what readers by eye, by ear and by keyboard rely on, and with what it may fetch.</summary>
internal static partial class Flaws
{
    private static readonly string[] s_forbidden = ["script", "iframe", "object", "embed", "link", "img", "form", "base"];
    private static readonly string[] s_phrasing = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "strong", "em", "a", "summary", "caption", "figcaption", "dt"];
    private static readonly string[] s_blocks = ["p", "div", "section", "ul", "ol", "dl", "table", "figure", "nav", "h1", "h2", "h3", "h4", "h5", "h6"];

    public static IReadOnlyList<string> Of(HtmlFile file) =>
    [
        .. Outside(file), .. Ids(file), .. References(file), .. Levels(file), .. Nesting(file), .. Tables(file), .. Figures(file),
    ];

    /// <summary>Words of the document that cannot be read in the file, in reading order.</summary>
    public static IReadOnlyList<string> Lost(Document document, HtmlFile file)
    {
        var said = Squeezed(string.Concat(file.One("body").DescendantNodes().OfType<XText>().Where(text => !text.Ancestors().Any(element => element.Name.LocalName is "style" or "sup")).Select(text => text.Value)));
        var from = 0;
        var lost = new List<string>();
        foreach (var text in document.Content.SelectMany(Texts).Select(text => Squeezed(text.Plain)).Where(text => text.Length > 0))
        {
            var found = said.IndexOf(text, from, StringComparison.Ordinal);
            if (found < 0)
            {
                lost.Add(text);
            }
            else
            {
                from = found + text.Length;
            }
        }

        return lost;
    }

    private static IEnumerable<string> Outside(HtmlFile file)
    {
        foreach (var element in file.Root.DescendantsAndSelf())
        {
            if (s_forbidden.Contains(element.Name.LocalName))
            {
                yield return $"<{element.Name}> stands in the file";
            }

            foreach (var attribute in element.Attributes())
            {
                var name = attribute.Name.LocalName;
                if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name is "src" or "srcset" or "style" or "action")
                {
                    yield return $"attribute {name} of <{element.Name}>";
                }

                if (name == "href" && !Address().IsMatch(attribute.Value))
                {
                    yield return $"link to {attribute.Value}";
                }
            }
        }

        if (file.Style.Contains("url(", StringComparison.OrdinalIgnoreCase) || file.Style.Contains("@import", StringComparison.OrdinalIgnoreCase))
        {
            yield return "the style sheet fetches something";
        }
    }

    private static IEnumerable<string> Ids(HtmlFile file) =>
        file.Root.Descendants().Attributes("id").GroupBy(id => id.Value).Where(ids => ids.Count() > 1).Select(ids => $"id {ids.Key} is given {ids.Count()} times");

    private static IEnumerable<string> References(HtmlFile file)
    {
        var ids = file.Root.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();
        return file.Root.Descendants().Attributes()
            .SelectMany(attribute => attribute.Name.LocalName switch
            {
                "href" when attribute.Value.StartsWith('#') => [attribute.Value[1..]],
                "aria-labelledby" or "aria-describedby" or "headers" => attribute.Value.Split(' '),
                _ => [],
            })
            .Where(id => !ids.Contains(id))
            .Select(id => $"nothing has the id {id}");
    }

    private static IEnumerable<string> Levels(HtmlFile file)
    {
        var last = 0;
        foreach (var heading in file.Root.Descendants().Where(element => Heading().IsMatch(element.Name.LocalName)))
        {
            var level = heading.Name.LocalName[1] - '0';
            if (level > last + 1)
            {
                yield return $"h{level} '{heading.Value}' follows h{last}";
            }

            last = level;
        }

        if (last > 0 && !file.All("h1").Any())
        {
            yield return "there is no h1";
        }
    }

    private static IEnumerable<string> Nesting(HtmlFile file) => file.One("body").Descendants()
        .Where(element =>
            (s_blocks.Contains(element.Name.LocalName) && s_phrasing.Contains(element.Parent!.Name.LocalName))
            || (element.Name == "a" && element.Ancestors("a").Any())
            || (element.Name == "li" && element.Parent!.Name.LocalName is not ("ul" or "ol"))
            || (element.Parent!.Name.LocalName is "ul" or "ol" && element.Name != "li"))
        .Select(element => $"<{element.Name}> stands in <{element.Parent!.Name}>");

    private static IEnumerable<string> Tables(HtmlFile file)
    {
        foreach (var table in file.All("table"))
        {
            foreach (var part in table.Elements().Where(part => part.Name != "caption"))
            {
                var widths = Widths(part).Distinct().ToList();
                if (widths.Count > 1)
                {
                    yield return $"a {part.Name} has rows of {string.Join(" and ", widths)} cells";
                }
            }

            if (table.Descendants("th").Any(head => head.Attribute("scope") is null || string.IsNullOrWhiteSpace(head.Value)))
            {
                yield return "a head cell heads nothing";
            }
        }
    }

    private static IEnumerable<int> Widths(XElement part)
    {
        var reaching = new List<int>();
        foreach (var row in part.Elements("tr"))
        {
            var above = reaching.Count(rows => rows > 0);
            reaching = [.. reaching.Select(rows => rows - 1)];
            foreach (var cell in row.Elements())
            {
                reaching.AddRange(Enumerable.Repeat(Span(cell, "rowspan") - 1, Span(cell, "colspan")));
            }

            yield return above + row.Elements().Sum(cell => Span(cell, "colspan"));
        }
    }

    private static int Span(XElement cell, string name) => int.Parse((string?)cell.Attribute(name) ?? "1", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Figures(HtmlFile file)
    {
        foreach (var drawing in file.All("svg"))
        {
            if ((string?)drawing.Attribute("role") != "img" || string.IsNullOrWhiteSpace(drawing.Element("desc")?.Value) || drawing.Element("title") is null)
            {
                yield return "a drawing says nothing to those who do not see it";
            }

            var leadsToTable = drawing.Parent!.Descendants("a").Any(link => file.ById(link.Attribute("href")!.Value[1..]).DescendantsAndSelf("table").Any());
            if (drawing.Parent.Element("details")?.Element("table") is null && !leadsToTable)
            {
                yield return $"the figure '{drawing.Element("title")?.Value}' has no table of its data";
            }
        }
    }

    private static IEnumerable<RichText> Texts(Block block) => block switch
    {
        Title title => [title.Kicker ?? "", title.Text, title.Subtitle ?? "", .. title.Facts.SelectMany(fact => new[] { fact.Label, fact.Value })],
        Section section => [section.Kicker ?? "", section.Heading, .. section.Content.SelectMany(Texts)],
        Paragraph paragraph => [paragraph.Text],
        ListBlock list => list.Items.SelectMany(item => item.Content).SelectMany(Texts),
        Documents.Group group => group.Content.SelectMany(Texts),
        PageSet set => set.Content.SelectMany(Texts),
        Callout callout => [callout.Heading ?? "", .. callout.Content.SelectMany(Texts)],
        KeyFigures figures => figures.Figures.SelectMany(figure => new[] { RichText.Of(figure.Value), figure.Label }),
        Table table => [table.Caption ?? "", .. Texts(table), table.Note ?? ""],
        Figure figure => [figure.Caption, .. figure.TableAnchor is null && figure.AsTable() is { Body.Count: > 0 } data ? Texts(data) : [], figure.Note ?? ""],
        _ => [],
    };

    private static IEnumerable<RichText> Texts(Table table) => table.Head.Concat(table.Body).Concat(table.Foot).SelectMany(row => row.Cells).Select(cell => cell.Text);

    private static string Squeezed(string text) => Blank().Replace(text, "");

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^h[1-6]\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(#|https?:|mailto:|data:)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
