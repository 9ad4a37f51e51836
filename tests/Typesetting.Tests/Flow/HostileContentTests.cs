using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Flow;

/// <summary>Content that nobody should write, and somebody will: it is printed, and what was done to it is said.</summary>
public sealed class HostileContentTests
{
    [Fact]
    public void A_word_of_300_letters_is_split_over_lines()
    {
        var (document, pages) = Drawings.Set(content => content.Paragraph(new string('ж', 300)), PageSetup.A4);

        Drawings.TextOf(document.Structure, pages).ShouldBe(new string('ж', 300));
        document.Diagnostics.ShouldHaveSingleItem().Detail.ShouldBe("a word is wider than its column of 467.3 pt and was split between letters");
    }

    [Fact]
    public void A_word_in_a_script_without_glyphs_is_broken_between_its_code_points()
    {
        var (document, pages) = Drawings.Set(content => content.Paragraph("مرحبامرحبا"));

        Drawings.Runs(pages[0]).Select(line => line.Run.Text.TrimEnd()).ShouldBe(
            ["[U+0645][U+0631][U+062D][U+0628][U+0627]", "[U+0645][U+0631][U+062D][U+0628][U+0627]"]);
        document.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Kind == LayoutDiagnosticKind.MissingGlyph);
    }

    [Fact]
    public void A_table_of_60_columns_stays_on_its_page_and_is_reported_once()
    {
        var (document, pages) = Drawings.Set(content => content.Table(table =>
        {
            table.Caption("Wide");
            for (var i = 0; i < 60; i++)
                table.Column($"Column {i}");
            table.Row(Enumerable.Range(0, 60).Select(i => (TableCell)$"value {i}"));
        }), PageSetup.A4);

        document.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldContain(
            "page 1, document 'A test' › table 'Wide' › head row 1: the longest words of the table are 2052.4 pt wider than its place; its columns were narrowed");
        document.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Kind == LayoutDiagnosticKind.WordSplit);
        pages.SelectMany(Drawings.Runs).ShouldAllBe(line => line.Run.X >= 64 && line.Run.X < 595.276 - 64);
    }

    [Fact]
    public void A_cell_longer_than_a_page_goes_on_under_the_repeated_head()
    {
        var (document, pages) = Drawings.Set(content => content.Table(table => table.Column("Head").Row(string.Concat(Enumerable.Repeat("many words ", 400)))));

        pages.Count.ShouldBeGreaterThan(3);
        pages.Skip(1).ShouldAllBe(page => page.Content[0].Artifact == ArtifactKind.Pagination);
        document.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Kind == LayoutDiagnosticKind.RowSplit);
    }

    [Fact]
    public void A_chart_of_200_bars_is_continued_in_further_figures()
    {
        var (document, _) = Drawings.Set(content => content.Add(new BarChart
        {
            Caption = "Many",
            Bars = [.. Enumerable.Range(1, 200).Select(i => new Bar($"Bar {i}", i, $"{i}"))],
        }), PageSetup.A4);

        var figures = Drawings.All(document.Structure).Where(element => element.Type == StructureType.Figure).ToList();
        figures.Count.ShouldBe(8);
        figures.ShouldAllBe(figure => figure.Alternative!.StartsWith("Many. Bar ", StringComparison.Ordinal));
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_chart_with_labels_too_long_to_draw_is_printed_as_a_table()
    {
        var (document, pages) = Drawings.Set(content => content.Add(new BarChart { Caption = "Long", Bars = [new Bar(new string('ж', 300), 1, "1")] }));

        Drawings.Outline(document.Structure).ShouldBe("Document(Table(Caption TBody(TR(TH TD))))");
        document.Diagnostics[0].ToString().ShouldBe("page 1, document 'A test' › table 'Long' › row 1: the labels are too long for a drawing; the numbers were printed as a table");
        Drawings.TextOf(document.Structure, pages).ShouldContain(new string('ж', 300));
    }

    [Fact]
    public void A_figure_with_nothing_in_it_leaves_its_caption()
    {
        var (document, _) = Drawings.Set(content => content
            .Add(new BarChart { Caption = "No bars", Bars = [] })
            .Add(new TileMap { Caption = "No tiles", Tiles = [], NoData = "no data" }));

        Drawings.Outline(document.Structure).ShouldBe("Document(P P)");
    }

    [Fact]
    public void A_callout_over_pages_has_its_ground_on_each()
    {
        var (_, pages) = Drawings.Set(content => content.Callout(Tone.Warning, "Box", box =>
        {
            for (var i = 0; i < 20; i++)
                box.Paragraph($"paragraph {i}");
        }));

        pages.Count.ShouldBe(3);
        foreach (var page in pages)
        {
            var ground = page.Content[0].Items.OfType<RectangleShape>().First().Area;
            Drawings.Runs(page).ShouldAllBe(line => line.Run.Baseline > ground.Y && line.Run.Baseline < ground.Bottom);
        }
    }

    [Fact]
    public void Lists_in_lists_without_end_stay_on_the_page()
    {
        var block = (Block)new Paragraph("innermost");
        for (var depth = 0; depth < 30; depth++)
            block = new ListBlock(ListMarker.Bullet, [new ListItem([block])]);

        var (document, pages) = Drawings.Set(Document.Compose(Drawings.Metadata, content => content.Add(block)) with { Page = Drawings.SmallPage });

        pages.SelectMany(Drawings.Runs).ShouldAllBe(line => line.Run.X + line.Run.Width <= 220);
        Drawings.TextOf(document.Structure, pages).ShouldBe(new string('•', 30) + "innermost");
        document.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Kind == LayoutDiagnosticKind.KeepWithNextRelaxed);
    }

    [Fact]
    public void Five_thousand_rows_are_set_page_by_page()
    {
        var document = Typesetter.Typeset(Document.Compose(Drawings.Metadata, content => content.Table(table => table
            .Column("Name").Number("Number")
            .Rows(Enumerable.Range(1, 5000), i => [$"row {i}", $"{i}"]))));

        document.Pages.First().Content.Count.ShouldBeGreaterThan(60);
        Drawings.All(document.Structure).Count().ShouldBeLessThan(300, "the rows of later pages are not made yet");
    }
}
