using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Figures;

public sealed class DrawnFigureTests
{
    private const double Width = 467;

    public static TheoryData<int> All => [.. Enumerable.Range(0, SampleFigures.All.Count)];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_word_of_a_figure_is_drawn(int index)
    {
        var figure = SampleFigures.All[index];
        var drawn = string.Join('|', Runs(figure).Select(run => run.Text));

        // A map says short names; the full ones are in its words and its table. The dash of a table is where nothing is drawn.
        var words = figure is TileMap or RegionMap
            ? ["MAN", "AKT", "PAV", "5.90", "12.00", "no data", "below the floor", "Floor: 6.10 KZT"]
            : figure.AsTable().Body.SelectMany(row => row.Cells).Select(cell => cell.Text.Plain).Where(text => text is not "\u2014");

        words.ShouldAllBe(word => drawn.Contains(word));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_leaves_the_width_it_was_given(int index)
    {
        foreach (var area in DrawnFigure.Of(SampleFigures.All[index], Width).Items.Select(AreaOf))
        {
            area.X.ShouldBeGreaterThanOrEqualTo(-1);
            area.Right.ShouldBeLessThanOrEqualTo(Width + 1);
            area.Y.ShouldBeGreaterThanOrEqualTo(-1);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Words_are_read_easily_on_the_ground_they_stand_on(int index)
    {
        var ground = new List<(Rectangle Area, Color Color)>();
        foreach (var item in DrawnFigure.Of(SampleFigures.All[index], Width).Items)
        {
            if (item is GlyphRun run)
                run.Color.ContrastWith(ground.FindLast(each => Covers(each.Area, AreaOf(run).Center)) is { Area.Width: > 0 } found ? found.Color : Color.White).ShouldBeGreaterThanOrEqualTo(4.5, run.Text);
            else if (FillOf(item) is { } fill)
                ground.Add((AreaOf(item), fill));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Areas_and_lines_that_mean_something_stand_out_from_paper(int index)
    {
        var guides = StyleSheet.Default.Palette.Rule;
        foreach (var item in DrawnFigure.Of(SampleFigures.All[index], Width).Items.Where(item => item is not GlyphRun))
        {
            var colors = new[] { FillOf(item), StrokeOf(item)?.Color }.OfType<Color>().Where(color => color != Color.White && color != guides).ToList();
            if (colors.Count > 0)
                colors.Max(color => color.ContrastWith(Color.White)).ShouldBeGreaterThanOrEqualTo(3, item.ToString());
        }
    }

    [Fact]
    public void Parts_of_a_bar_differ_by_more_than_their_colour()
    {
        var colored = SampleFigures.StackedBars with { Parts = [new ChartPart("a"), new ChartPart("b"), new ChartPart("c")] };

        var signs = DrawnFigure.Of(colored, Width).Items.SkipWhile(item => item is not GlyphRun { Text: "Coverage" }).Where(item => item is not GlyphRun).ToList();

        // One sign is filled, one hatched, one empty: in the legend as in the bars.
        signs.OfType<PathShape>().Count(path => !path.Closed).ShouldBe(2);
        signs.OfType<PathShape>().Count(path => path.Closed && path.Fill == Color.White).ShouldBe(3);
    }

    [Fact]
    public void A_bar_with_a_part_too_narrow_for_its_value_says_all_of_them_behind_it() =>
        Runs(SampleFigures.StackedBars).Select(run => run.Text).ShouldContain("41 (40; 1)");

    [Fact]
    public void A_share_too_narrow_for_its_value_says_it_in_the_legend() =>
        Runs(SampleFigures.Shares).Select(run => run.Text).TakeLast(3).ShouldBe(["Prevention", "Security", "Other: 1 %"]);

    [Fact]
    public void A_line_is_broken_where_a_value_is_missing()
    {
        var lines = DrawnFigure.Of(SampleFigures.Lines, Width).Items.OfType<PathShape>().Where(path => !path.Closed).ToList();

        lines.Select(line => line.Outlines.Select(outline => outline.Count).ToArray()).ShouldBe([[2, 2], [4]], "two periods on their own, and two joined by a step");
    }

    [Fact]
    public void A_region_too_small_for_its_words_has_them_beside_it()
    {
        var items = DrawnFigure.Of(SampleFigures.Regions, Width).Items;
        var region = AreaOf(items.OfType<PathShape>().MinBy(path => AreaOf(path).Width)!);
        var label = AreaOf(items.OfType<GlyphRun>().Single(run => run.Text.StartsWith("ALA", StringComparison.Ordinal)));

        label.X.ShouldBeGreaterThan(region.Right);
        items.OfType<LineShape>().ShouldContain(line => line.From == region.Center);
    }

    [Fact]
    public void A_line_chart_without_room_for_its_values_is_printed_as_a_table()
    {
        var chart = SampleFigures.Lines with { Positions = [.. Enumerable.Range(1950, 60).Select(year => $"{year}")] };

        var (document, _) = Drawings.Set(content => content.Add(chart), PageSetup.A4);

        Drawings.All(document.Structure).ShouldContain(element => element.Type == StructureType.Table);
        document.Diagnostics[0].ToString().ShouldBe("page 1, document 'A test' › table 'Budget by year' › head row 1: the labels are too long for a drawing; the numbers were printed as a table");
    }

    [Fact]
    public void Charts_of_many_rows_are_continued_and_maps_made_smaller()
    {
        var (document, _) = Drawings.Set(content => content
            .Add(SampleFigures.Dots with { Dots = [.. Enumerable.Range(1, 90).Select(i => new Dot($"Dot {i}", i, $"{i}"))] })
            .Add(SampleFigures.StackedBars with { Bars = [.. Enumerable.Range(1, 60).Select(i => new StackedBar($"Bar {i}", [new ChartValue(i, $"{i}")], ""))] })
            .Add(SampleFigures.Regions with { Regions = [.. SampleFigures.Regions.Regions.Take(1)] }), PageSetup.A4);

        Drawings.All(document.Structure).Count(element => element.Type == StructureType.Figure).ShouldBe(4 + 3 + 1);
        document.Diagnostics.ShouldHaveSingleItem().Kind.ShouldBe(LayoutDiagnosticKind.FigureShrunk);
    }

    [Fact]
    public void Figures_with_nothing_in_them_are_empty_drawings()
    {
        Figure[] figures =
        [
            SampleFigures.Bars with { Bars = [] }, SampleFigures.StackedBars with { Bars = [] }, SampleFigures.Dots with { Dots = [] }, SampleFigures.Lines with { Positions = [] },
            SampleFigures.Lines with { Series = [] }, SampleFigures.Shares with { Shares = [] }, SampleFigures.Tiles with { Tiles = [] }, SampleFigures.Regions with { Regions = [] },
        ];

        figures.ShouldAllBe(figure => DrawnFigure.Of(figure, Width).Items.Count == 0);
    }

    private static List<GlyphRun> Runs(Figure figure) => [.. DrawnFigure.Of(figure, Width).Items.OfType<GlyphRun>()];

    private static bool Covers(Rectangle area, Point point) => area.X <= point.X && point.X <= area.Right && area.Y <= point.Y && point.Y <= area.Bottom;

    private static Color? FillOf(PageItem item) => item switch { RectangleShape shape => shape.Fill, PathShape path => path.Fill, _ => null };

    private static Stroke? StrokeOf(PageItem item) => item switch { RectangleShape shape => shape.Stroke, PathShape path => path.Stroke, LineShape line => line.Stroke, _ => null };

    private static Rectangle AreaOf(PageItem item) => item switch
    {
        GlyphRun run => new Rectangle(run.X, run.Baseline - (run.Size / 2), run.Width, run.Size / 2),
        RectangleShape shape => shape.Area,
        LineShape line => Around([line.From, line.To]),
        PathShape path => Around([.. path.Outlines.SelectMany(outline => outline)]),
        _ => default,
    };

    private static Rectangle Around(IReadOnlyList<Point> points)
    {
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return new Rectangle(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }
}
