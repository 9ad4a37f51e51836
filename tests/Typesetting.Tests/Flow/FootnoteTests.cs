using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Flow;

public sealed class FootnoteTests
{
    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_of_its_mark() => Drawings.Draw(Drawings.Set(content => content
        .Paragraph(RichText.Of("One").Footnote("First note.").Then(" and two").Footnote("Second note.").Then("."))
        .Paragraph("More.")).Pages).ShouldBe("""
        page 1
           20   31 P       One
           38   28 Link    1
           41   31 P        and two
           79   28 Link    2
           83   31 P       .
           20   55 P       More.
           20  201 Link    1
           32  205 P       First note.
           20  213 Link    2
           32  217 P       Second note.

        """);

    [Fact]
    public void A_mark_is_a_reference_and_its_note_leads_back()
    {
        var (document, pages) = Drawings.Set(content => content.Section("Findings", section => section.Paragraph(RichText.Of("Money").Footnote("Plans, not results.").Then("."))));

        Drawings.Outline(document.Structure).ShouldBe("Document(Sect(H1 P(Reference(Link))) Note(Lbl(Link) P))");
        var note = Drawings.All(document.Structure).Single(element => element.Type == StructureType.Note);
        note.Id.ShouldBe("note-1");
        pages[0].Links.Select(link => link.Description).ShouldBe(["Plans, not results.", "1"]);
        var tops = pages[0].Links.Select(link => ((LinkTarget.Internal)link.Target).Destination.Top).ToList();
        tops[0].ShouldBeGreaterThan(180);
        tops[1].ShouldBeLessThan(60);
    }

    [Fact]
    public void A_note_moves_to_the_next_page_with_its_line()
    {
        // Twelve lines of 16 points fit; the last of them takes its note along.
        var (_, pages) = Drawings.Set(content => content.Add(Enumerable.Range(1, 9).Select(i => new Paragraph(i == 9 ? RichText.Of("line 9").Footnote("note") : $"line {i}"))));

        pages.Select(page => string.Join(" ", Drawings.Runs(page).Select(line => line.Run.Text.Trim()))).ShouldBe(
            ["line 1 line 2 line 3 line 4 line 5 line 6 line 7 line 8", "line 9 1 1 note"]);
    }

    [Fact]
    public void The_same_note_used_twice_stands_once_below_its_first_mark()
    {
        var note = new Inline.Footnote("note");

        var (document, pages) = Drawings.Set(content => content
            .Paragraph(RichText.Of(new Inline.Run("first"), note))
            .PageBreak()
            .Paragraph(RichText.Of(new Inline.Run("second"), note, new Inline.Run("."), new Inline.Footnote("other"))));

        Drawings.TextOf(document.Structure, pages).ShouldBe("first1second1.21note2other");
        pages[1].Links.Select(link => ((LinkTarget.Internal)link.Target).Destination.Page).ShouldBe([0, 1, 1]);
    }

    [Fact]
    public void Notes_come_from_headings_tables_tiles_lists_captions_and_notes()
    {
        var (document, pages) = Drawings.Set(content => content
            .Section(RichText.Of("Heading").Footnote("a"), section => section
                .Bullets(RichText.Of("item").Footnote("b"))
                .KeyFigures(new KeyFigure("12", RichText.Of("regions").Footnote("c")))
                .Table(table => table.Caption(RichText.Of("Caption").Footnote("d")).Column(RichText.Of("Head").Footnote("e")).Row(RichText.Of("cell").Footnote(RichText.Of("f").Footnote("g"))))), PageSetup.A4);

        Drawings.All(document.Structure).Where(element => element.Type == StructureType.Note).Select(note => Drawings.TextOf(note, pages)).ShouldBe(["1a", "2b", "3c", "4d", "5e", "6f7", "7g"]);
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_note_longer_than_a_page_goes_on_and_says_so()
    {
        var words = string.Join(' ', Enumerable.Range(1, 300).Select(i => $"word{i}"));

        var (document, pages) = Drawings.Set(content => content.Paragraph(RichText.Of("Text").Footnote(words)).Paragraph("After."));

        pages.Count.ShouldBeGreaterThan(1);
        Drawings.TextOf(document.Structure, pages).Replace(" ", "", StringComparison.Ordinal).ShouldBe($"Text1After.1{words.Replace(" ", "", StringComparison.Ordinal)}");
        document.Diagnostics.ShouldNotBeEmpty();
        document.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Kind == LayoutDiagnosticKind.NoteDivided);
        document.Diagnostics[0].ToString().ShouldBe("page 1, document 'A test' › paragraph 'Text' › note '1': the note does not fit below its mark and goes on on the next page");
    }

    [Fact]
    public void Nothing_stands_on_a_note()
    {
        var (_, pages) = Drawings.Set(content => content.Add(Enumerable.Range(1, 40).Select(i => new Paragraph(RichText.Of($"paragraph {i} with words enough for two lines of it").Footnote($"note {i} with words enough for two lines of it, too")))));

        foreach (var page in pages)
        {
            var rule = page.Content.Where(content => content.Artifact == ArtifactKind.Layout).SelectMany(content => content.Items).OfType<LineShape>().Single().From.Y;
            Drawings.Runs(page).Count(line => line.Run.Baseline < rule).ShouldBeGreaterThan(0);
            Drawings.Runs(page).ShouldAllBe(line => line.Run.Baseline < 220.1);
        }
    }

    [Fact]
    public void A_mark_within_a_link_is_part_of_it()
    {
        var (document, _) = Drawings.Set(content => content.Paragraph(RichText.Empty.Link("https://example.org/", RichText.Of("Link").Footnote("note"))));

        Drawings.Outline(document.Structure).ShouldBe("Document(P(Link) Note(Lbl(Link) P))");
    }
}
