using System.Globalization;
using System.Text.RegularExpressions;
using RulesEngine.Documents;
using RulesEngine.Typesetting;

namespace RulesEngine.Html.Tests;

public sealed partial class HtmlWriterTests
{
    private static HtmlFile Whole => HtmlFile.Of(Samples.Whole);

    [Fact]
    public void Everything_the_document_says_can_be_read_in_its_order()
    {
        Flaws.Of(Whole).ShouldBeEmpty();
        Flaws.Lost(Samples.Whole, Whole).ShouldBeEmpty();
        Whole.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        Whole.Source.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        Whole.One("head").Element("title")!.Value.ShouldBe("Prevention programmes <2019>");
        Whole.All("meta").Where(meta => meta.Attribute("name") is not null).Select(meta => $"{meta.Attribute("name")!.Value}: {meta.Attribute("content")!.Value}").ShouldBe(
        [
            "viewport: width=device-width, initial-scale=1", "author: Example Ministry", "description: What the records say & what is missing", "keywords: programmes, регионы",
            "dcterms.created: 2019-03-31T00:00:00Z", "generator: RulesEngine",
        ]);
    }

    [Fact]
    public void Landmarks_stand_in_the_order_of_reading() =>
        Whole.One("body").Elements().Select(element => element.Name.LocalName).ShouldBe(["header", "nav", "main", "footer"]);

    [Fact]
    public void Headings_go_down_one_level_at_a_time() =>
        Whole.Root.Descendants().Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Select(heading => $"{heading.Name} {heading.Value}").ShouldBe(
        [
            "h1 Prevention programmes", "h2 In brief", "h2 Findings", "h3 FUND-01 · Error Under-funded region", "h3 Money without a year",
        ]);

    [Fact]
    public void A_document_without_masthead_has_its_title_as_first_heading()
    {
        var file = HtmlFile.Of(content => content.Section("One", section => section.Section("Two", _ => { })));

        file.One("header").Value.Trim().ShouldBe("Prevention programmes <2019>");
        file.One("h2").Value.ShouldBe("One");
        file.One("h3").Value.ShouldBe("Two");
    }

    [Fact]
    public void The_headings_are_listed_where_the_document_does_not_list_them()
    {
        Whole.One("nav").Descendants("a").Select(link => link.Value).ShouldBe(["In brief", "Findings", "Under-funded region", "Money without a year"]);

        var listed = HtmlFile.Of(content => content.TableOfContents("What stands here").Section("One", _ => { }).Section("Two", _ => { }).Section("Three", _ => { }));
        listed.One("nav").Attribute("aria-label")!.Value.ShouldBe("What stands here");
        listed.One("nav").Descendants("a").Select(link => $"{link.Attribute("href")!.Value} {link.Value}").ShouldBe(["#heading-1 One", "#heading-2 Two", "#heading-3 Three"]);
    }

    [Theory]
    [InlineData("ru", "Содержание", "Данные в виде таблицы", "Приложенные файлы")]
    [InlineData("kk-KZ", "Мазмұны", "Деректер кесте түрінде", "Қоса берілген файлдар")]
    [InlineData("de", "Contents", "The data as a table", "Attached files")]
    public void What_the_file_says_of_its_own_accord_is_in_the_documents_language(string language, string contents, string data, string files)
    {
        var file = HtmlFile.Of(Samples.Whole with { Metadata = Samples.Metadata with { Language = language } });

        file.One("nav").Attribute("aria-label")!.Value.ShouldBe(contents);
        file.All("summary").Select(summary => summary.Value).ShouldBe([contents, data, data]);
        file.ById("files").Value.ShouldBe(files);
    }

    [Fact]
    public void Words_keep_their_weight_language_and_tone()
    {
        var paragraph = Whole.All("p").Single(element => element.Value.StartsWith("The programme", StringComparison.Ordinal));

        HtmlFile.Told(paragraph).ShouldBe("<p>The programme <span lang=\"kk\">«Қоғам»</span> has <span class=\"error\">5.90</span><br />per head.</p>");
    }

    [Fact]
    public void A_link_to_a_block_leads_to_where_it_stands()
    {
        Whole.All("a").Single(link => link.Value == "FUND-01").Attribute("href")!.Value.ShouldBe("#at-rule");
        Whole.ById("at-rule").Name.LocalName.ShouldBe("section");
        Whole.All("a").Single(link => link.Value == "the office").Attribute("href")!.Value.ShouldBe("https://example.org/a?b=1&c=2");
    }

    [Fact]
    public void A_note_stands_at_the_end_and_leads_back_to_its_first_mark()
    {
        var note = new Inline.Footnote("Plans, not results.");
        var file = HtmlFile.Of(content => content
            .Paragraph(RichText.Of(new Inline.Run("Money"), note))
            .Pages(PageSetup.A4Landscape, wide => wide.Paragraph(RichText.Of(new Inline.Run("More"), note).Footnote("Other."))));

        file.All("p").Select(HtmlFile.Told).ShouldBe([
            "<p>Money<sup id=\"mark-1\"><a href=\"#note-1\" role=\"doc-noteref\">1</a></sup></p>",
            "<p>More<sup><a href=\"#note-1\" role=\"doc-noteref\">1</a></sup><sup id=\"mark-2\"><a href=\"#note-2\" role=\"doc-noteref\">2</a></sup></p>"]);
        file.ById("note-1").Value.ShouldBe("Plans, not results. ↑");
        file.ById("note-2").Descendants().Single().Attribute("href")!.Value.ShouldBe("#mark-2");
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_printed_without_one_and_reported()
    {
        var file = HtmlFile.Of(content => content.Paragraph(RichText.Of("See ").LinkTo("nowhere", "there").Then(" or ").Link("javascript:alert(1)", "here").Then(".")));

        HtmlFile.Told(file.All("p").Single()).ShouldBe("<p>See there or here.</p>");
        file.Remarks.ShouldBe(
        [
            "A link names the place 'nowhere', which the document does not have; its text is printed without the link.",
            "'javascript:alert(1)' is no address that readers may be sent to (http, https or mailto); its text is printed without the link.",
        ]);
    }

    [Fact]
    public void Anchors_that_look_alike_stay_apart()
    {
        var file = HtmlFile.Of(content => content
            .Section("A", _ => { }, "a b").Section("B", _ => { }, "a/b").Section("C", _ => { }, "a b")
            .Paragraph(RichText.Empty.LinkTo("a/b", "b")));

        Flaws.Of(file).ShouldBeEmpty();
        file.All("section").Select(section => (string?)section.Attribute("id")).ShouldBe(["at-a-b", "at-a-b-2", null]);
        file.All("a").Last().Attribute("href")!.Value.ShouldBe("#at-a-b-2");
    }

    [Fact]
    public void Nothing_in_a_text_becomes_markup()
    {
        var file = HtmlFile.Of(content => content.Title("</title><script>alert(1)</script>").Paragraph("a < b & \"c\" > d ]]> <!-- e -->"));

        file.All("script").ShouldBeEmpty();
        file.One("h1").Value.ShouldBe("</title><script>alert(1)</script>");
        file.One("p").Value.ShouldBe("a < b & \"c\" > d ]]> <!-- e -->");
    }

    [Fact]
    public void A_character_that_no_file_can_hold_is_printed_as_its_code_point_and_reported()
    {
        var file = HtmlFile.Of(content => content.Paragraph("a\u0001b\uD800c😀\u0085"));

        file.One("p").Value.ShouldBe("a[U+0001]b[U+D800]c😀");
        file.Remarks.ShouldBe(["A character that HTML cannot hold is printed as [U+0001].", "A character that HTML cannot hold is printed as [U+D800]."]);
    }

    [Fact]
    public void A_table_ties_its_heads_to_rows_and_columns()
    {
        var table = Whole.All("table").Single(table => table.Element("caption")?.Value.Trim() == "Planned money");

        HtmlFile.Told(table.Element("thead")!).ShouldBe(
            "<thead>\n<tr><td></td><th scope=\"colgroup\" colspan=\"2\" class=\"end\">Money</th></tr>\n<tr><th scope=\"col\">Region</th><th scope=\"col\" class=\"end\">2017</th><th scope=\"col\" class=\"end\">2018</th></tr>\n</thead>");
        table.Element("tbody")!.Elements("tr").Select(row => row.Element("th")!.Attribute("scope")!.Value).ShouldBe(["row", "row"]);
        table.Element("tfoot")!.Value.Trim().ShouldBe("All5.9013.10");
        table.Parent!.Attribute("aria-labelledby")!.Value.ShouldBe(table.Element("caption")!.Attribute("id")!.Value);
    }

    [Fact]
    public void A_figure_is_drawn_said_and_tabled()
    {
        var figure = Whole.All("figure").First();
        var drawing = figure.Element("svg")!;

        figure.Element("figcaption")!.Value.Trim().ShouldBe("Money per head");
        drawing.Element("desc")!.Value.ShouldBe(Samples.Bars.AlternativeText);
        drawing.Elements("text").Select(text => text.Value).ShouldBe(
            ["Floor: 7.00", "Mangystau", "6.10", "Turkistan", "7.00", "Abai", "no data", "below the floor", "at or above the floor"], ignoreOrder: true);
        figure.Element("details")!.Descendants("tr").Select(row => string.Join(" = ", row.Elements().Select(cell => cell.Value))).ShouldBe(
            ["Mangystau = 6.10", "Turkistan = 7.00", "Abai = no data", "Floor = 7.00"]);
        figure.Element("p")!.Value.Trim().ShouldBe("Plans, not results.");
    }

    [Fact]
    public void A_figure_whose_data_stand_in_a_table_of_the_document_does_not_repeat_them()
    {
        var table = Samples.Bars.AsTable() with { Anchor = "table" };

        var file = HtmlFile.Of(content => content
            .Add(Samples.Bars with { TableAnchor = "table", Note = RichText.Empty.LinkTo("table", "The data") })
            .Add(table));

        file.One("figure").Element("details").ShouldBeNull();
        file.All("table").Count().ShouldBe(1);
        Flaws.Of(file).ShouldBeEmpty();
    }

    [Fact]
    public void Labels_of_a_figure_keep_the_room_they_were_measured_for()
    {
        foreach (var text in Whole.All("text"))
        {
            var end = Number(text, "x") + Number(text, "textLength");

            end.ShouldBeLessThanOrEqualTo(468, $"'{text.Value}' leaves the drawing");
        }

        static double Number(System.Xml.Linq.XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void An_attached_file_travels_inside_as_a_link_that_saves_it()
    {
        var link = Whole.One("footer").Descendants("a").Single();

        link.Attribute("download")!.Value.ShouldBe("findings.json");
        link.Attribute("href")!.Value.ShouldBe($"data:application/json;base64,{Convert.ToBase64String("{\"a\":1}"u8)}");
        link.Parent!.Value.ShouldBe("findings.json — Every finding.");
    }

    [Fact]
    public void It_prints_on_the_documents_paper_with_its_running_lines()
    {
        Whole.Style.ShouldContain("@page { size: 595.276pt 841.89pt; margin: 72pt 64pt 72pt 64pt;");
        Whole.Style.ShouldContain("@top-left { content: \"Prevention programmes\"; }");
        Whole.Style.ShouldContain("@bottom-left { content: \"Screens records; \\22 assesses\\22  no person.\"; }");
        Whole.Style.ShouldContain("@bottom-right { content: \"Page \" counter(page) \" of \" counter(pages) \"\"; }");
        Whole.One("footer").Elements("p").Last().Value.ShouldBe("Screens records; \"assesses\" no person.");
    }

    [Fact]
    public void Running_lines_cannot_leave_the_style_sheet()
    {
        var file = HtmlFile.Of(Samples.Whole with { Footer = new RunningLine("</style><script>x</script> & \\ } {", "") });

        file.All("script").ShouldBeEmpty();
        file.Style.ShouldContain("content: \"\\3C /style\\3E \\3C script\\3E x\\3C /script\\3E  \\26  \\5C  \\7D  \\7B \"");
    }

    [Fact]
    public void Colours_are_those_of_the_typeset_document_and_are_read_easily()
    {
        var palette = StyleSheet.Default.Palette;
        foreach (var (name, color) in new[] { ("text", palette.Text), ("quiet", palette.Quiet), ("accent", palette.Accent), ("warning", palette.Warning), ("error", palette.Error), ("good", palette.Good) })
        {
            Whole.Style.ShouldContain($"--{name}: {color};");
            color.ContrastWith(Color.White).ShouldBeGreaterThanOrEqualTo(4.5);
            color.ContrastWith(palette.Tint).ShouldBeGreaterThanOrEqualTo(4.5);
        }
    }

    [Fact]
    public void The_style_sheet_knows_no_other_colours()
    {
        var known = Whole.Style.TrimStart().Split('\n')[0];

        ColorCode().Matches(Whole.Style).Select(match => match.Value).Where(color => !known.Contains(color, StringComparison.Ordinal)).Distinct().ShouldBe(["#FFFFFF"]);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

            HtmlFile.Of(Samples.Whole).Bytes.ShouldBe(Whole.Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [GeneratedRegex(@"#[0-9A-Fa-f]{3,8}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColorCode();
}
