using RulesEngine.Documents;

namespace RulesEngine.Html.Tests;

/// <summary>Documents that tests write.</summary>
internal static class Samples
{
    public static DocumentMetadata Metadata { get; } = new()
    {
        Title = "Prevention programmes <2019>",
        Language = "en-GB",
        Created = new DateTimeOffset(2019, 3, 31, 5, 0, 0, TimeSpan.FromHours(5)),
        Author = "Example Ministry",
        Subject = "What the records say & what is missing",
        Keywords = ["programmes", "регионы"],
    };

    private static Threshold Floor { get; } = new(7, "7.00", "Floor", "below the floor", "at or above the floor");

    public static BarChart Bars { get; } = new()
    {
        Caption = "Money per head",
        Note = "Plans, not results.",
        Threshold = Floor,
        Bars = [new Bar("Mangystau", 6.1m, "6.10"), new Bar("Turkistan", 7, "7.00"), new Bar("Abai", null, "no data")],
    };

    public static TileMap Map { get; } = new()
    {
        Caption = "Money per head on a map",
        NoData = "no data",
        IsCompact = true,
        Threshold = Floor,
        Tiles = [new Tile(0, 0, "MAN", "Mangystau", 6.1m, "6.1"), new Tile(1, 0, "TUR", "Turkistan", 7, "7.0"), new Tile(0, 1, "ABA", "Abai", null, "—")],
    };

    /// <summary>One of everything a document can hold.</summary>
    public static Document Whole { get; } = Document.Compose(Metadata, Compose) with
    {
        Header = new RunningLine("Prevention programmes", "Data as of 31 March 2019"),
        Footer = new RunningLine("Screens records; \"assesses\" no person.", "Page {page} of {pages}"),
        Attachments = [new Attachment { Name = "findings.json", MediaType = "application/json", Description = "Every finding.", Content = "{\"a\":1}"u8.ToArray() }],
    };

    private static void Compose(ContentBuilder content) => content
        .Title("Prevention programmes", "Briefing 3", "What the records say", new TitleFact("Period", "2018"), new TitleFact("Data as of", "31 March 2019"))
        .Note(RichText.Of("Screens ").Strong("records").Then(" & no person; ").Emphasis("nobody").Then("."))
        .Section("In brief", section => section
            .Lead("Two regions lie below the floor.")
            .KeyFigures(new KeyFigure("2", "errors", Tone.Error), new KeyFigure("0", "notes"))
            .Label("What is asked")
            .Bullets(RichText.Of("See ").LinkTo("rule", "FUND-01").Then("."), RichText.Of("Ask ").Link("https://example.org/a?b=1&c=2", "the office").Then("."))
            .Add(Bars)
            .Add(Map), "in brief")
        .Section("Findings", section => section
            .Section("Under-funded region", rule => rule
                .Paragraph(RichText.Of("The programme ").Foreign("kk", "«Қоғам»").Then(" has ").Toned(Tone.Error, "5.90").NewLine().Then("per head."))
                .Callout(Tone.Warning, "Made up", box => box.Paragraph("Not to be quoted."))
                .Group(group => group.Paragraph("Kept together."))
                .List(ListMarker.Number, item => item.Paragraph("First.").Bullets("One", "Two"), item => item.Paragraph("Second."))
                .List(ListMarker.None, item => item.Paragraph("Plain."))
                .Table(Table), "rule", "FUND-01 · Error")
            .PageBreak()
            .Section("Money without a year", rule => rule.Paragraph("None.")));

    private static void Table(TableBuilder table) => table
        .Caption("Planned money")
        .Head("", new TableCell("Money") { ColumnSpan = 2 })
        .Column("Region", namesRows: true)
        .Number("2017")
        .Number("2018")
        .Row("Mangystau", "5.90", "6.10")
        .Row("Turkistan", "—", "7.00")
        .Total("All", "5.90", "13.10")
        .Note("— means no allocation.");
}
