using RulesEngine.Documents;
using RulesEngine.Typesetting.Tests.Figures;

namespace RulesEngine.Typesetting.Tests.Documents;

public sealed class FigureTests
{
    private static readonly Threshold Floor = new(7.8m, "7.80 KZT", "Floor", "below the floor", "at or above the floor");

    [Fact]
    public void A_map_speaks_each_region_by_its_full_name()
    {
        var map = new TileMap
        {
            Caption = "Money per head",
            NoData = "no data",
            Threshold = Floor,
            Tiles = [new Tile(0, 0, "MAN", "Mangystau Region", 5.9m, "5.90"), new Tile(1, 0, "PAV", "Pavlodar Region", null, "—")],
        };

        map.AlternativeText.ShouldBe("Money per head. Floor: 7.80 KZT. Mangystau Region: 5.90 (below the floor); Pavlodar Region: no data.");
    }

    [Fact]
    public void An_author_may_describe_a_figure_in_words_of_their_own() =>
        new BarChart { Caption = "Money", Bars = [], Description = "Money falls from west to east." }.AlternativeText.ShouldBe("Money falls from west to east.");

    [Fact]
    public void A_caption_that_ends_its_sentence_gets_no_second_full_stop() =>
        new BarChart { Caption = "Who is short?", Bars = [new Bar("Aktobe", 1, "1")] }.AlternativeText.ShouldBe("Who is short? Aktobe: 1.");

    [Theory]
    [InlineData(7.79, true)]
    [InlineData(7.80, false)]
    public void What_equals_the_threshold_does_not_miss_it(double value, bool isMissed) => Floor.IsMissedBy((decimal)value).ShouldBe(isMissed);

    [Fact]
    public void What_is_unknown_does_not_miss_the_threshold() => Floor.IsMissedBy(null).ShouldBeFalse();

    [Fact]
    public void A_ceiling_is_missed_by_what_lies_above_it()
    {
        var ceiling = new Threshold(0.3m, "30 %", "Most", "at or below it", "above it") { IsCeiling = true };

        new[] { 0.31m, 0.3m, 0.29m }.Select(value => ceiling.IsMissedBy(value)).ShouldBe([true, false, false]);
        new DotPlot { Caption = "Shares", Threshold = ceiling, Dots = [new Dot("Astana", 0.35m, "35 %"), new Dot("Almaty", 0.3m, "30 %")] }
            .AlternativeText.ShouldBe("Shares. Most: 30 %. Astana: 35 % (above it); Almaty: 30 %.");
    }

    [Fact]
    public void A_figure_says_its_numbers_as_a_table_too()
    {
        var map = new TileMap
        {
            Caption = "Money per head",
            Note = "Plans, not results.",
            NoData = "no data",
            Threshold = new Threshold(10, "10", "Floor", "below the floor", "at or above the floor"),
            Tiles = [new Tile(0, 0, "ALA", "Almaty", 12, "12"), new Tile(1, 0, "ABA", "Abai", null, "")],
        };

        var table = map.AsTable();

        table.Body.Concat(table.Foot).Select(row => string.Join(": ", row.Cells.Select(cell => cell.Text.Plain))).ShouldBe(["Almaty: 12", "Abai: no data", "Floor: 10"]);
        table.Caption.ShouldBe(map.Caption);
        table.Note.ShouldBe(map.Note);
    }

    [Fact]
    public void Where_a_line_has_no_value_its_table_has_a_dash_and_never_a_zero() =>
        SampleFigures.Lines.AsTable().Body.Select(row => string.Join(" ", row.Cells.Select(cell => cell.Text.Plain)))
            .ShouldBe(["2016 100 5.0", "2017 … 110", "2018 150 \u2014"]);

    [Fact]
    public void A_figure_is_drawn_apart_from_any_page()
    {
        var chart = new BarChart { Caption = "Money", Bars = [new Bar("Almaty", 12, "12"), new Bar("Abai \u0627", null, "no data")] };

        var drawn = DrawnFigure.Of(chart, 400);

        drawn.Items.OfType<GlyphRun>().Select(run => run.Text).ShouldBe(["Almaty", "12", "Abai [U+0627]", "no data"]);
        drawn.Items.OfType<RectangleShape>().Count().ShouldBe(1);
        drawn.Height.ShouldBeGreaterThan(0);
        drawn.Missing.ShouldBe([new System.Text.Rune(0x627)]);
        DrawnFigure.Of(chart with { Bars = [] }, 400).Items.ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_figure_says_all_its_numbers_in_words()
    {
        SampleFigures.StackedBars.AlternativeText.ShouldBe("Findings by family. Funding: errors 30, warnings 12, notes 10 (52); Coverage: errors 40, warnings 1 (41).");
        SampleFigures.Dots.AlternativeText.ShouldBe("Activities. Floor: 6.10 KZT. Mangystau: 5.90 (below the floor); Aktobe: 12.00; Pavlodar: no data.");
        SampleFigures.Lines.AlternativeText.ShouldBe("Budget by year. Floor: 90 m. Planned – 2016: 100; 2017: …; 2018: 150. Spent – 2016: 5.0 (below the floor); 2017: 110.");
        SampleFigures.Shares.AlternativeText.ShouldBe("Money by component. Prevention: 62 %; Security: 37 %; Other: 1 %.");
        SampleFigures.Regions.AlternativeText.ShouldBe("Map. Floor: 6.10 KZT. Mangystau: 5.90 (below the floor); Aktobe: 12.00; Almaty: 7.00; Pavlodar: no data.");
    }

    [Fact]
    public void The_table_of_a_figure_has_the_heads_it_was_given()
    {
        Head(SampleFigures.Bars).ShouldBe(["Region", "KZT"]);
        Head(SampleFigures.StackedBars).ShouldBe(["Family", "errors", "warnings", "notes", "All"]);
        Head(SampleFigures.Lines).ShouldBe(["Year", "Planned", "Spent"]);
        SampleFigures.Dots.AsTable().Head.ShouldBeEmpty();
        SampleFigures.Lines.AsTable().Foot.ShouldHaveSingleItem().Cells.Sum(cell => cell.ColumnSpan).ShouldBe(3);
    }

    private static string[] Head(Figure figure) => [.. figure.AsTable().Head.Single().Cells.Select(cell => cell.Text.Plain)];
}
