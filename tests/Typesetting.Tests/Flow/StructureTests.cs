using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Flow;

public sealed class StructureTests
{
    [Fact]
    public void Sections_have_headings_one_level_below_the_section_around_them()
    {
        var (document, _) = Drawings.Set(content => content
            .Title("Title", kicker: "No. 4", subtitle: "Below")
            .Section("A", a => a.Paragraph("p").Section("B", b => b.Paragraph("q")))
            .Section("C", _ => { }));

        Drawings.Outline(document.Structure).ShouldBe("Document(P H1 P Sect(H2 P Sect(H3 P)) Sect(H2))");
    }

    [Fact]
    public void Without_a_title_the_outermost_sections_are_of_the_first_level()
    {
        var (document, _) = Drawings.Set(content => content.Section("A", a => a.Section("B", _ => { })));

        Drawings.Outline(document.Structure).ShouldBe("Document(Sect(H1 Sect(H2)))");
    }

    [Fact]
    public void An_empty_heading_makes_no_level_go_missing()
    {
        var (document, _) = Drawings.Set(content => content
            .Title("T")
            .Section("", outer => outer.Section("Inner", inner => inner.Paragraph("p"))));

        Drawings.Outline(document.Structure).ShouldBe("Document(H1 Sect(Sect(H2 P)))");
    }

    [Fact]
    public void Lists_in_lists_have_labels_and_bodies()
    {
        var (document, pages) = Drawings.Set(content => content.List(ListMarker.Number,
            item => item.Paragraph("First"),
            item => item.Paragraph("Second").Bullets("inner")));

        Drawings.Outline(document.Structure).ShouldBe("Document(L(LI(Lbl LBody(P)) LI(Lbl LBody(P L(LI(Lbl LBody(P)))))))");
        Drawings.Draw(pages).ShouldBe("""
            page 1
               20   31 Lbl     1.
               36   31 P       First
               20   51 Lbl     2.
               36   51 P       Second
               36   71 Lbl     •
               52   71 P       inner

            """);
    }

    [Fact]
    public void A_link_broken_over_lines_is_one_element_with_an_area_for_each_line()
    {
        var (document, pages) = Drawings.Set(content => content.Paragraph(
            RichText.Of("See ").Link("https://example.org/a b", "the method that was used to find out which regions are short").Then(".")));

        Drawings.Outline(document.Structure).ShouldBe("Document(P(Link))");
        var link = Drawings.All(document.Structure).Single(element => element.Type == StructureType.Link);
        link.Kids.Select(kid => kid.GetType().Name).ShouldBe(["ContentMark", "LinkAnnotation", "LinkAnnotation"]);
        pages[0].Links.Count.ShouldBe(2);
        pages[0].Links[0].Target.ShouldBe(new LinkTarget.External("https://example.org/a%20b"));
        pages[0].Links[0].Description.ShouldBe("the method that was used to find out which regions are short");
        pages[0].Links[1].Area.X.ShouldBe(20);
        pages[0].Links[1].Area.Y.ShouldBe(36);
    }

    [Fact]
    public void A_link_into_the_document_leads_to_its_block()
    {
        var (_, pages) = Drawings.Set(content => content
            .Paragraph(RichText.Of("").LinkTo("there", "Go on"))
            .PageBreak()
            .Paragraph("Before")
            .Add(new Paragraph("Here") { Anchor = "there" }));

        pages[0].Links.ShouldHaveSingleItem().Target.ShouldBe(new LinkTarget.Internal(new Destination(1, 20, 36)));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_printed_as_text_and_reported()
    {
        var (document, pages) = Drawings.Set(content => content
            .Paragraph(RichText.Of("").LinkTo("nowhere", "Go"))
            .Paragraph(RichText.Of("").Link("file:///etc/passwd", "Look")));

        pages[0].Links.ShouldBeEmpty();
        Drawings.Outline(document.Structure).ShouldBe("Document(P P)");
        document.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBe([
            "page 1, document 'A test' › paragraph 'Go': no block has the anchor 'nowhere'; the text is printed without the link",
            "page 1, document 'A test' › paragraph 'Look': the address 'file:///etc/passwd' is not one of http, https or mailto; its text is printed without the link"]);
    }

    [Fact]
    public void Words_of_another_language_are_a_span_with_its_tag()
    {
        var (document, pages) = Drawings.Set(content => content.Paragraph(RichText.Of("In Kazakh: ").Foreign("kk-KZ", "Маңғыстау облысы").Then(".")));

        var span = Drawings.All(document.Structure).Single(element => element.Type == StructureType.Span);
        span.Language.ShouldBe("kk-KZ");
        Drawings.TextOf(span, pages).ShouldBe("Маңғыстау облысы");
    }

    [Fact]
    public void Blocks_taken_down_in_another_language_carry_its_tag_into_the_table_of_contents()
    {
        var (document, _) = Drawings.Set(content => content
            .TableOfContents()
            .Foreign("kk-KZ", foreign => foreign
                .Section("Қаржы", section => section.Paragraph("Жоспар").Section("Өңірлер", _ => { }))
                .Add(new Paragraph("по-русски") { Language = "ru-RU" })));

        Drawings.All(document.Structure).Where(element => element.Language is not null).Select(element => (element.Type, element.Language)).ShouldBe([
            (StructureType.TOCI, "kk-KZ"), (StructureType.TOCI, "kk-KZ"), (StructureType.Sect, "kk-KZ"), (StructureType.P, "ru-RU")]);
    }

    [Fact]
    public void A_block_in_another_language_says_so_with_all_that_belongs_to_it()
    {
        var (document, _) = Drawings.Set(content => content
            .Add(new Title("Т") { Language = "ru-RU", Kicker = "к", Facts = [new TitleFact("п", "2018")] })
            .Add(new Group([new Paragraph("один")]) { Language = "ru-RU" })
            .Add(new BarChart { Language = "ru-RU", Caption = "Ч", Bars = [new Bar("один", 1, "1")], Note = "Источник" }));

        document.Structure.Kids.OfType<StructureElement>().Select(element => (element.Type, element.Language)).ShouldBe([
            (StructureType.P, "ru-RU"), (StructureType.H1, "ru-RU"), (StructureType.L, "ru-RU"),
            (StructureType.Div, "ru-RU"), (StructureType.Figure, "ru-RU"), (StructureType.P, "ru-RU")]);
    }

    [Fact]
    public void A_character_of_the_footer_without_a_glyph_is_reported_once()
    {
        var (document, _) = Drawings.Set(Document.Compose(Drawings.Metadata, content => content.Paragraph("a").PageBreak().Paragraph("b")) with { Footer = new RunningLine("\U0001F600", "") });

        document.Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldBe("page 1, header or footer: the font has no glyph for '\U0001F600'; it is printed as [U+1F600]");
    }

    [Fact]
    public void A_character_without_a_glyph_is_printed_as_its_code_point_and_reported()
    {
        var (document, pages) = Drawings.Set(content => content.Paragraph("Well done \U0001F600\uFE0F!"));

        Drawings.TextOf(document.Structure, pages).ShouldBe("Well done [U+1F600]!");
        document.Diagnostics.ShouldHaveSingleItem().Detail.ShouldBe("the font has no glyph for '\U0001F600'; it is printed as [U+1F600]");
    }

    [Fact]
    public void The_outline_and_the_table_of_contents_name_the_pages_of_the_headings()
    {
        var (document, pages) = Drawings.Set(content => content
            .Title("T")
            .TableOfContents()
            .Section("One", one => one.PageBreak().Section("Two", two => two.Paragraph("p")))
            .Section("Three", three => three.Paragraph("q")));

        Drawings.TextOf(Drawings.All(document.Structure).First(element => element.Type == StructureType.TOC), pages)
            .ShouldBe("One 1Two 2Three 2");
        document.Outline.Select(entry => (entry.Title, entry.Destination.Page, entry.Children.Count)).ShouldBe([("One", 0, 1), ("Three", 1, 0)]);
        Drawings.Outline(document.Structure).ShouldStartWith("Document(H1 TOC(TOCI(Reference(Link)) TOCI(Reference(Link)) TOCI(Reference(Link)))");
    }

    [Fact]
    public void Header_and_footer_are_artifacts_with_the_number_of_the_page()
    {
        var (_, pages) = Drawings.Set(Document.Compose(Drawings.Metadata, content => content.Paragraph("a").PageBreak().Paragraph("b")) with
        {
            Header = new RunningLine("Name", ""),
            Footer = new RunningLine("", "Page {page} of {pages}"),
        });

        Artifacts(pages[0]).ShouldBe([(ArtifactKind.Footer, "Page 1 of 2")]);
        Artifacts(pages[1]).ShouldBe([(ArtifactKind.Header, "Name"), (ArtifactKind.Footer, "Page 2 of 2")]);
    }

    [Fact]
    public void A_figure_speaks_its_numbers_and_knows_its_bounds()
    {
        var (document, pages) = Drawings.Set(content => content.Add(new BarChart
        {
            Caption = "Money per head",
            Threshold = new Threshold(7.8m, "7.80", "Floor", "below the floor", "at or above the floor"),
            Bars = [new Bar("Mangystau", 5.9m, "5.90"), new Bar("Pavlodar", null, "no data"), new Bar("Aktobe", 9m, "9.00")],
        }));

        var figure = Drawings.All(document.Structure).Single(element => element.Type == StructureType.Figure);
        figure.Alternative.ShouldBe("Money per head. Floor: 7.80. Mangystau: 5.90 (below the floor); Pavlodar: no data; Aktobe: 9.00.");
        figure.Bounds.ShouldNotBeNull().Width.ShouldBe(200);
        Drawings.Outline(document.Structure).ShouldBe("Document(Figure(Caption))");
        Drawings.TextOf(figure, pages).ShouldContain("below the floor");
    }

    private static IEnumerable<(ArtifactKind, string)> Artifacts(Page page) => Drawings.Runs(page)
        .Where(line => line.Content.Artifact is not null)
        .Select(line => (line.Content.Artifact!.Value, line.Run.Text));
}
