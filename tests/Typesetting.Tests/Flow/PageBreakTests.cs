using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Flow;

public sealed class PageBreakTests
{
    private const string TwelveLines = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve";

    [Fact]
    public void A_long_paragraph_goes_on_at_the_top_of_the_next_page()
    {
        var (_, pages) = Drawings.Set(content => content.Paragraph(TwelveLines + "\n" + TwelveLines));

        pages.Count.ShouldBe(2);
        Drawings.Draw(pages.Take(1)).ShouldBe("""
            page 1
               20   31 P       one
               20   47 P       two
               20   63 P       three
               20   79 P       four
               20   95 P       five
               20  111 P       six
               20  127 P       seven
               20  143 P       eight
               20  159 P       nine
               20  175 P       ten
               20  191 P       eleven
               20  207 P       twelve

            """);
    }

    [Fact]
    public void A_page_neither_begins_nor_ends_with_one_line_of_a_paragraph()
    {
        var (_, pages) = Drawings.Set(content => content.Paragraph("1\n2\n3\n4\n5\n6\n7\n8\n9").Paragraph("a\nb\nc\nd"));

        Lines(pages[0]).ShouldBe(["1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b"]);
        Lines(pages[1]).ShouldBe(["c", "d"]);
    }

    [Fact]
    public void A_paragraph_of_three_lines_stays_whole()
    {
        var (_, pages) = Drawings.Set(content => content.Paragraph("1\n2\n3\n4\n5\n6\n7\n8\n9\n10").Paragraph("a\nb\nc"));

        Lines(pages[1]).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void A_heading_stays_with_two_lines_of_what_it_is_for()
    {
        var (_, pages) = Drawings.Set(content => content
            .Title("T")
            .Paragraph("1\n2\n3\n4\n5\n6")
            .Section("Next", section => section.Paragraph("a\nb\nc\nd")));

        Lines(pages[0]).ShouldBe(["T", "1", "2", "3", "4", "5", "6"]);
        Lines(pages[1]).ShouldBe(["Next", "a", "b", "c", "d"]);
    }

    [Fact]
    public void Headings_in_a_chain_stay_together()
    {
        var (_, pages) = Drawings.Set(content => content
            .Title("T")
            .Paragraph("1\n2\n3\n4")
            .Section("Outer", outer => outer.Section("Inner", inner => inner.Paragraph("a\nb\nc"))));

        Lines(pages[1]).ShouldBe(["Outer", "Inner", "a", "b", "c"]);
    }

    [Fact]
    public void A_group_stays_on_one_page()
    {
        var (document, pages) = Drawings.Set(content => content
            .Paragraph("1\n2\n3\n4\n5\n6\n7")
            .Group(group => group.Paragraph("a").Paragraph("b").Paragraph("c").Paragraph("d")));

        Lines(pages[1]).ShouldBe(["a", "b", "c", "d"]);
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_group_higher_than_a_page_is_divided_and_reported()
    {
        var (document, pages) = Drawings.Set(content => content.Group(group =>
        {
            for (var i = 1; i <= 12; i++)
                group.Paragraph($"{i}");
        }));

        pages.Count.ShouldBe(2);
        document.Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldBe("page 2, document 'A test' › paragraph '9': its group was divided, since it does not fit on one page");
    }

    [Fact]
    public void Two_page_breaks_in_a_row_are_one()
    {
        var (_, pages) = Drawings.Set(content => content.Paragraph("a").PageBreak().PageBreak().Paragraph("b"));

        pages.Count.ShouldBe(2);
    }

    [Fact]
    public void A_page_break_before_everything_or_after_it_makes_no_empty_page()
    {
        var (_, pages) = Drawings.Set(content => content.PageBreak().Paragraph("a").PageBreak());

        pages.Count.ShouldBe(1);
    }

    [Fact]
    public void A_document_without_content_has_a_page()
    {
        var (_, pages) = Drawings.Set(_ => { });

        pages.ShouldHaveSingleItem().Content.ShouldBeEmpty();
    }

    [Fact]
    public void Margins_without_room_are_refused()
    {
        var document = Document.Compose(Drawings.Metadata, _ => { }) with { Page = new PageSetup { Width = 200, MarginLeft = 60, MarginRight = 60 } };

        Should.Throw<ArgumentException>(() => Typesetter.Typeset(document)).Message
            .ShouldStartWith("The margins leave less than 100 points of width or height for text. Make the page larger or the margins smaller.");
    }

    [Fact]
    public void Pages_are_made_once()
    {
        var document = Typesetter.Typeset(Document.Compose(Drawings.Metadata, content => content.Paragraph("a")));
        document.Pages.Count().ShouldBe(1);

        Should.Throw<InvalidOperationException>(() => document.Pages.Count()).Message
            .ShouldBe("The pages of a typeset document can be enumerated once. Keep them in a list, or typeset the document again.");
    }

    private static IEnumerable<string> Lines(Page page) => Drawings.Runs(page).Select(line => line.Run.Text.TrimEnd());
}
