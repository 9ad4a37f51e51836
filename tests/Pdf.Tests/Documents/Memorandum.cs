using RulesEngine.Documents;

namespace RulesEngine.Pdf.Tests.Documents;

/// <summary>A document that uses every block there is, in three languages.</summary>
internal static class Memorandum
{
    public static DocumentMetadata Metadata { get; } = new()
    {
        Title = "Prevention money by region",
        Language = "en-GB",
        Created = new DateTimeOffset(2019, 3, 31, 0, 0, 0, TimeSpan.Zero),
        Author = "Example Ministry",
    };

    public static Document Compose() => Document.Compose(Metadata, content => content
        .Title("Prevention money by region", kicker: "Briefing 1", subtitle: "Kazakhstan, 2018 to 2022", new TitleFact("Data as of", "31 March 2019"), new TitleFact("Period", "2018"))
        .TableOfContents("Contents")
        .Section("Highlights", Highlights)
        .Section("Findings", Findings)
        .Add(new PageSet([new Section("A wide table", [new Paragraph("On paper that lies on its side.")])]) { Header = new RunningLine("Wide", "") })
        .Section("Annex", annex => annex.Table(table => table
            .Caption("All regions")
            .Column("Region", namesRows: true)
            .Number("KZT per head")
            .Column("Remark")
            .Rows(Enumerable.Range(1, 120), i => [$"Region {i}", $"{i}.50", i % 3 == 0 ? "" : $"Remark {i} that is long enough to be broken over two lines of its column, one hopes"])
            .Total("All", "9.84", "")
            .Note("— means no allocation."))))
        with
        {
            Header = new RunningLine("Illustrative data", "Data as of 31 March 2019"),
            Footer = new RunningLine("Prevention money by region", "{page} of {pages}"),
            Attachments = [new Attachment { Name = "findings.json", MediaType = "application/json", Description = "The findings", Content = "{}\n"u8.ToArray() }],
        };

    private static void Highlights(ContentBuilder content) => content
        .Lead("Two regions lie below the floor. AV, To, Ta, LT; 12\u00A0345,6.")
        .KeyFigures(new KeyFigure("2", "regions below the floor", Tone.Error), new KeyFigure("KZT 1.2 billion", "planned"), new KeyFigure("17", "regions"))
        .Bullets("Mangystau: KZT 5.90 per head", RichText.Of("Turkistan: ").Strong("KZT 6.10").Then(" per head"))
        .Callout(Tone.Warning, "Note", box => box.Paragraph("It screens records; it assesses no person, place or faith."))
        .Add(new BarChart
        {
            Caption = "Money per head",
            Bars = [new Bar("Mangystau", 5.9m, "5.90"), new Bar("Aktobe", 12m, "12.00"), new Bar("Pavlodar", null, "no data")],
            Threshold = new Threshold(6.1m, "6.10", "Floor", "below the floor", "at or above the floor"),
        })
        .Add(new TileMap
        {
            Caption = "Map of regions",
            NoData = "no data",
            Tiles = [new Tile(0, 0, "MAN", "Mangystau", 5.9m, "5.9"), new Tile(1, 0, "AKT", "Aktobe", 12m, "12"), new Tile(1, 1, "PAV", "Pavlodar", null, "…")],
            Threshold = new Threshold(6.1m, "6.10", "Floor", "below the floor", "at or above the floor"),
        })
        .Add(new StackedBarChart
        {
            Caption = "Findings",
            Parts = [new ChartPart("errors", Tone.Error), new ChartPart("warnings", Tone.Warning), new ChartPart("notes")],
            Bars = [new StackedBar("Funding", [new ChartValue(30, "30"), new ChartValue(12, "12"), new ChartValue(10, "10")], "52"), new StackedBar("Coverage", [new ChartValue(1, "1")], "")],
        })
        .Add(new DotPlot { Caption = "Activities", Dots = [new Dot("Mangystau", 5.9m, "5.90"), new Dot("Pavlodar", null, "no data")] })
        .Add(new LineChart
        {
            Caption = "Budget by year",
            Positions = ["2016", "2017", "2018"],
            Series = [new ChartSeries("Planned", [new ChartValue(100, "100"), new ChartValue(null, "…"), new ChartValue(150, "150")])],
        })
        .Add(new ShareBand { Caption = "Money by component", Shares = [new Share("Prevention", 62, "62 %"), new Share("Security", 37, "37 %"), new Share("Other", 1, "1 %")] })
        .Add(new RegionMap
        {
            Caption = "Boundaries",
            NoData = "no data",
            Regions = [new MapRegion("MAN", "Mangystau", 5.9m, "5.90") { Outlines = [[new MapPoint(50, 43), new MapPoint(58, 43), new MapPoint(54, 49)]], Center = new MapPoint(54, 45) }],
        });

    private static void Findings(ContentBuilder content) => content
        .Section("FUND-01 Under-funded region", finding => finding
            .Paragraph(RichText.Of("See").Footnote(RichText.Of("Rules are told in ").Link("https://example.org/rules", "the register").Then(".")).Then(" ").Strong("FUND-01").Then(" in ")
                .Link("https://example.org/a/very/long/address/that/will/not/fit/on/one/line/of/the/page?because=it&is=too&long=for-that", "https://example.org/a/very/long/address/that/will/not/fit/on/one/line/of/the/page?because=it&is=too&long=for-that")
                .Then(" or ").LinkTo("methods", "the method").Then("; in Kazakh ").Foreign("kk-KZ", "Әлеуметтік даму өңірі, Ұлытау")
                .Then(" and in Russian ").Foreign("ru-RU", RichText.Of("объём ").Emphasis("средств")).Then("."))
            .Numbered("First", "Second")
            .List(ListMarker.Bullet, item => item.Paragraph("An item").Bullets("An item in an item"))
            .Label("Evidence")
            .Table(table => table.Caption("Cells").Head("", new TableCell("Figures") { ColumnSpan = 2 }).Column("File", namesRows: true).Number("Row").Number("Value")
                .Row("allocations.csv", "14", "5.90").Row("population.csv", "3", ""))
            .Note("Source: allocations.csv, row 14."), kicker: "Error")
        .Section("How it was done", method => method.Paragraph("Twelve rules were held against the records."), anchor: "methods");
}
