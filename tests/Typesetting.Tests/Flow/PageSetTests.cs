using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Flow;

public sealed class PageSetTests
{
    private static readonly PageSetup Wide = Drawings.SmallPage with { Width = 440 };

    [Fact]
    public void Blocks_on_wide_pages_have_the_width_of_these_and_the_rest_goes_on_as_before()
    {
        var (document, pages) = Drawings.Set(content => content
            .Paragraph("before")
            .Pages(Wide, wide => wide.Paragraph(string.Concat(Enumerable.Repeat("wide words ", 12))))
            .Paragraph("after"));

        pages.Select(page => page.Width).ShouldBe([240, 440, 240]);
        Drawings.Runs(pages[1]).Max(line => line.Run.X + line.Run.Width).ShouldBeGreaterThan(300);
        Drawings.TextOf(document.Structure, pages).ShouldStartWith("beforewide words ");
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Sets_have_headers_and_footers_of_their_own_and_the_first_page_too()
    {
        var (_, pages) = Drawings.Set(Document.Compose(Drawings.Metadata, content => content
            .Paragraph("one")
            .PageBreak()
            .Paragraph("two")
            .Add(new PageSet([new Paragraph("three")]) { Page = Wide, Header = new RunningLine("wide", "") })
            .Section("Section", section => section.Add(new PageSet([new Paragraph("five")]) { Page = Wide, Footer = new RunningLine("", "wide {page}/{pages}") })))
            with
            {
                Page = Drawings.SmallPage,
                Header = new RunningLine("head", ""),
                Footer = new RunningLine("foot {page}/{pages}", ""),
                FirstHeader = new RunningLine("first", ""),
                FirstFooter = new RunningLine("imprint", ""),
            });

        pages.Select(page => string.Join(" | ", Drawings.Runs(page).Select(line => line.Run.Text))).ShouldBe(
            ["first | one | imprint", "head | two | foot 2/5", "wide | three | foot 3/5", "head | Section | foot 4/5", "head | five | wide 5/5"]);
    }

    [Fact]
    public void In_a_box_or_list_there_are_no_pages_of_their_own()
    {
        var (_, pages) = Drawings.Set(content => content
            .Callout(Tone.Information, null, box => box.Pages(Wide, wide => wide.Paragraph("boxed")))
            .List(ListMarker.Bullet, item => item.Pages(Wide, wide => wide.Paragraph("listed"))));

        pages.ShouldHaveSingleItem().Width.ShouldBe(240);
    }

    [Fact]
    public void Headings_on_other_pages_are_listed_and_led_to()
    {
        var (document, _) = Drawings.Set(content => content.TableOfContents().Pages(Wide, wide => wide.Section("Annex", _ => { })));

        document.Outline.ShouldHaveSingleItem().Destination.Page.ShouldBe(1);
    }

    [Fact]
    public void Margins_that_leave_no_room_are_refused() =>
        Should.Throw<ArgumentException>(() => Drawings.Set(content => content.Pages(Wide with { MarginLeft = 400 }, wide => wide.Paragraph("x"))))
            .Message.ShouldStartWith("The margins leave less than 100 points of width or height for text. Make the page larger or the margins smaller.");
}
