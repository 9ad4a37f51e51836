using System.Globalization;
using RulesEngine.Application;
using RulesEngine.Briefings.National;
using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Benchmarks.Pages;

/// <summary>The documents by name.</summary>
internal static class PageWorkloads
{
    private const int Paragraphs = 4_000;
    private const int Rows = 10_000;
    private const string Sentences =
        "The rule looks at planned amounts, divides them by the persons at the start of the year, and holds every region against the median of all. "
        + "A region may need less than another; the figure says where to ask, not what to answer. Жоспарланған қаржы өңірлер бойынша салыстырылады. ";

    private static readonly OrderedDictionary<string, Func<Document>> s_documents = new(StringComparer.Ordinal)
    {
        ["text"] = Text,
        ["table"] = Table,
        ["briefing"] = Briefing,
    };

    public static IEnumerable<string> Names => s_documents.Keys;

    public static PageWorkload Create(string name) => new(s_documents[name]());

    private static DocumentMetadata Metadata { get; } = new() { Title = "Pages", Language = "en-GB", Created = new DateTimeOffset(2019, 3, 31, 0, 0, 0, TimeSpan.Zero) };

    private static Document Text() => Document.Compose(Metadata, content =>
    {
        content.Title("Text");
        for (var i = 0; i < Paragraphs; i++)
            content.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{i}. {Sentences}{Sentences}"));
    });

    private static Document Table() => Document.Compose(Metadata, content => content.Title("Table").Table(table => table
        .Column("Row", namesRows: true)
        .Column("Region")
        .Number("Planned")
        .Number("Spent")
        .Column("Source")
        .Rows(Enumerable.Range(1, Rows), i =>
        [
            string.Create(CultureInfo.InvariantCulture, $"{i}"),
            string.Create(CultureInfo.InvariantCulture, $"Region {i % 20}"),
            string.Create(CultureInfo.InvariantCulture, $"{i * 37 % 99_991}.50"),
            string.Create(CultureInfo.InvariantCulture, $"{i * 53 % 99_991}.00"),
            "allocations.csv",
        ])));

    // The figures of the packs are left out; the map of findings stands on page one.
    private static Document Briefing()
    {
        var request = new RoadRequest { Data = [Path.Combine(AppContext.BaseDirectory, "sample")], PackFolders = [Path.Combine(AppContext.BaseDirectory, "packs")] };
        var outcome = Road.EvaluateAsync(request, CancellationToken.None).GetAwaiter().GetResult();
        return new NationalBriefing().Compose(new BriefingMaterial
        {
            Label = outcome.Data.Dataset.LabelIn("en") ?? "Sample",
            Findings = outcome.Findings,
            Facts = outcome.Findings.Facts,
            Packs = [.. outcome.Shelf.Packs.Select(pack => new BriefingPack(pack.Name, pack.Title, pack.Version))],
            Tables = [.. outcome.Data.Tables.Select(table => new BriefingTable(table.Table, table.Read, table.Used, table.Refused))],
            Refusals = outcome.Data.Refusals,
        });
    }
}
