using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Figures;

/// <summary>One figure of each kind, with something below a threshold and something unknown where the kind knows of it.</summary>
internal static class SampleFigures
{
    private static readonly Threshold Floor = new(6.1m, "6.10 KZT", "Floor", "below the floor", "at or above the floor");

    public static BarChart Bars { get; } = new()
    {
        Caption = "Money per head",
        LabelHeading = "Region",
        ValueHeading = "KZT",
        Threshold = Floor,
        Bars = [new Bar("Mangystau", 5.9m, "5.90"), new Bar("Aktobe", 12, "12.00"), new Bar("Pavlodar", null, "no data")],
    };

    public static StackedBarChart StackedBars { get; } = new()
    {
        Caption = "Findings by family",
        LabelHeading = "Family",
        ValueHeading = "All",
        Parts = [new ChartPart("errors", Tone.Error), new ChartPart("warnings", Tone.Warning), new ChartPart("notes")],
        Bars =
        [
            new StackedBar("Funding", [new ChartValue(30, "30"), new ChartValue(12, "12"), new ChartValue(10, "10")], "52"),
            new StackedBar("Coverage", [new ChartValue(40, "40"), new ChartValue(1, "1"), new ChartValue(0, "")], "41"),
        ],
    };

    public static DotPlot Dots { get; } = new()
    {
        Caption = "Activities",
        Threshold = Floor,
        Dots = [new Dot("Mangystau", 5.9m, "5.90"), new Dot("Aktobe", 12, "12.00"), new Dot("Pavlodar", null, "no data")],
    };

    public static LineChart Lines { get; } = new()
    {
        Caption = "Budget by year",
        LabelHeading = "Year",
        Positions = ["2016", "2017", "2018"],
        Series =
        [
            new ChartSeries("Planned", [new ChartValue(100, "100"), new ChartValue(null, "…"), new ChartValue(150, "150")]),
            new ChartSeries("Spent", [new ChartValue(5, "5.0"), new ChartValue(110, "110")]),
        ],
        Threshold = new Threshold(90, "90 m", "Floor", "below the floor", "at or above it"),
    };

    public static ShareBand Shares { get; } = new()
    {
        Caption = "Money by component",
        Shares = [new Share("Prevention", 62, "62 %"), new Share("Security", 37, "37 %"), new Share("Other", 1, "1 %")],
    };

    public static TileMap Tiles { get; } = new()
    {
        Caption = "Tiles",
        NoData = "no data",
        Threshold = Floor,
        Tiles = [new Tile(0, 0, "MAN", "Mangystau", 5.9m, "5.90"), new Tile(1, 0, "AKT", "Aktobe", 12, "12.00"), new Tile(1, 1, "PAV", "Pavlodar", null, "")],
    };

    public static RegionMap Regions { get; } = new()
    {
        Caption = "Map",
        NoData = "no data",
        Threshold = Floor,
        Regions =
        [
            Square("MAN", "Mangystau", 5.9m, "5.90", 50, 43, 8),
            Square("AKT", "Aktobe", 12, "12.00", 58, 43, 8),
            Square("ALA", "Almaty", 7, "7.00", 61, 46, 0.2),
            Square("PAV", "Pavlodar", null, "", 66, 43, 8),
        ],
    };

    public static IReadOnlyList<Figure> All { get; } = [Bars, StackedBars, Dots, Lines, Shares, Tiles, Regions];

    private static MapRegion Square(string code, string name, decimal? value, string text, double west, double south, double side) => new(code, name, value, text)
    {
        Outlines = [[new MapPoint(west, south), new MapPoint(west + side, south), new MapPoint(west + side, south + side), new MapPoint(west, south + side)]],
        Center = new MapPoint(west + (side / 2), south + (side / 2)),
    };
}
