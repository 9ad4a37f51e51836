using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Tables;

public sealed class TableTests
{
    [Fact]
    public void Text_stands_at_the_start_and_numbers_at_the_end_of_their_columns()
    {
        var (_, pages) = Drawings.Set(content => content.Table(table => table
            .Caption("Money")
            .Column("Region", namesRows: true)
            .Number("KZT")
            .Row("Mangystau", "5.90")
            .Row("Aktobe", "12.10")
            .Total("All", "18.00")
            .Note("Illustrative.")));

        Drawings.Draw(pages).ShouldBe("""
            page 1
               20   31 Caption Money
               20   53 TH      Region
              205   53 TH      KZT
               20   73 TH      Mangystau
              203   73 TD      5.90
               20   93 TH      Aktobe
              199   93 TD      12.10
               20  113 TH      All
              198  113 TD      18.00
               20  133 P       Illustrative.

            """);
    }

    [Fact]
    public void The_head_is_repeated_on_every_page_as_an_artifact()
    {
        var (document, pages) = Drawings.Set(Rows(20));

        pages.Count.ShouldBe(3);
        pages.Select(page => page.Content[0].Artifact).ShouldBe([null, ArtifactKind.Pagination, ArtifactKind.Pagination]);
        pages.Select(page => Drawings.Runs(page).First().Run.Text).ShouldBe(["Name", "Name", "Name"]);
        Drawings.All(document.Structure).Count(element => element.Type == StructureType.THead).ShouldBe(1);
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void No_page_ends_with_the_head_and_a_single_row()
    {
        var (_, pages) = Drawings.Set(content =>
        {
            content.Paragraph("1\n2\n3\n4\n5\n6\n7\n8\n9");
            Rows(5)(content);
        });

        Drawings.Runs(pages[0]).Count().ShouldBe(9);
    }

    [Fact]
    public void The_last_row_is_not_left_alone()
    {
        var (_, pages) = Drawings.Set(Rows(10));

        Drawings.Runs(pages[1]).Select(line => line.Run.Text).ShouldBe(["Name", "Number", "row 9", "9", "row 10", "10"]);
    }

    [Fact]
    public void A_row_higher_than_a_third_of_a_page_is_split_by_lines_and_stays_one_row()
    {
        var text = string.Join('\n', Enumerable.Range(1, 20));
        var (document, pages) = Drawings.Set(content => content.Table(table => table.Column("A").Column("B").Row(text, "b").Row("c", "d")));

        pages.Count.ShouldBe(2);
        Drawings.Outline(document.Structure).ShouldBe("Document(Table(THead(TR(TH TH)) TBody(TR(TD TD) TR(TD TD))))");
        var cell = Drawings.All(document.Structure).First(element => element.Type == StructureType.TD);
        cell.Kids.OfType<ContentMark>().Select(mark => mark.Page).ShouldBe([0, 1]);
        document.Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldBe("page 2, document 'A test' › table '1' › row 1: the row is higher than a third of a page and was split");
    }

    [Fact]
    public void Rows_tied_by_a_cell_over_both_move_together()
    {
        var (_, pages) = Drawings.Set(content =>
        {
            content.Paragraph("1\n2\n3\n4\n5\n6\n7\n8\n9\n10");
            content.Table(table => table
                .Column("A").Column("B")
                .Row(new TableCell("both") { RowSpan = 2 }, "b1")
                .Row("b2"));
        });

        Drawings.Runs(pages[1]).Select(line => line.Run.Text).ShouldBe(["A", "B", "both", "b1", "b2"]);
    }

    [Fact]
    public void A_head_of_two_rows_is_named_by_the_cells_below()
    {
        var (document, _) = Drawings.Set(content => content.Table(table => table
            .Column("Region").Number("2018").Number("2019")
            .Head("", new TableCell("Money") { ColumnSpan = 2 })
            .Row("Aktobe", "1", "2")));

        var cells = Drawings.All(document.Structure).Where(element => element.Type is StructureType.TH or StructureType.TD).ToList();
        cells.Select(cell => cell.Id).ShouldBe(["table-1-head-1", "table-1-head-2", "table-1-head-3", "table-1-head-4", "table-1-head-5", null, null, null]);
        cells[^1].Headers.ShouldBe(["table-1-head-2", "table-1-head-5"]);
    }

    [Fact]
    public void A_table_wider_than_its_place_is_narrowed_and_reported()
    {
        var (document, pages) = Drawings.Set(content => content.Table(table =>
        {
            for (var i = 0; i < 12; i++)
                table.Column($"Column{i}");
            table.Row(Enumerable.Range(0, 12).Select(i => (TableCell)$"value{i}"));
        }));

        document.Diagnostics.Select(diagnostic => diagnostic.Kind).ShouldContain(LayoutDiagnosticKind.TableNarrowed);
        Drawings.Runs(pages[0]).ShouldAllBe(line => line.Run.X + Visible(line.Run) <= 220.01);
    }

    [Fact]
    public void A_table_without_rows_has_its_head_as_its_row()
    {
        var (document, _) = Drawings.Set(content => content.Table(table => table.Column("A").Column("B")));

        Drawings.Outline(document.Structure).ShouldBe("Document(Table(TBody(TR(TD TD))))");
    }

    [Fact]
    public void Uneven_rows_are_refused_by_the_builder()
    {
        var thrown = Should.Throw<ArgumentException>(() => TableBuilder.Compose(table => table.Caption("Money").Column("A").Column("B").Row("a", "b").Row("only one")));

        thrown.Message.ShouldBe("Table 'Money', row 2: its 1 cells do not cover the 2 columns exactly once, counting spans. Give every column one cell, an empty one where there is nothing to say.");
    }

    private static Action<ContentBuilder> Rows(int count) => content => content.Table(table => table
        .Column("Name").Number("Number")
        .Rows(Enumerable.Range(1, count), i => [$"row {i}", $"{i}"]));

    private static double Visible(GlyphRun run) => run with { Glyphs = [.. run.Glyphs.Where(glyph => glyph.Text != " ")] } is { Glyphs.Count: > 0 } seen ? seen.Width : 0;
}
