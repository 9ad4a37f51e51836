using RulesEngine.Documents;

namespace RulesEngine.Rules.Funding;

/// <summary>Money by programme and region: what is planned and spent, how much that is per head, and what the rules of this pack say of it.</summary>
[Template("funding", "Money by programme and region: planned, spent, per head, and what the rules say of it")]
public sealed class MoneyNote : BriefingTemplate
{
    private const string Letters = "FUND-";

    /// <inheritdoc/>
    public override Document Compose(BriefingMaterial material)
    {
        var language = material.Language;
        var money = material.FactsOf<Allocation>().Where(row => row.IsPlanned || row.IsSpent).ToList();
        return Document.Compose(material.Describe(language.Say($"{material.Label}: money by programme and region")), content =>
        {
            content.Title(material.Label, language["Money by programme and region"], null, new TitleFact(language["Data as of"], language.Day(material.Findings.AsOf.Date)));
            content.Section(language["By programme"], section => Programmes(section, material, money));
            content.Section(language["By region"], section => Regions(section, material, money));
            content.Section(language["What the rules say of it"], section => Findings(section, material));
        });
    }

    private static void Programmes(ContentBuilder section, BriefingMaterial material, List<Allocation> money)
    {
        var language = material.Language;
        var programmes = material.FactsOf<Programme>().ToDictionary(programme => programme.ProgrammeId);
        var rows = money
            .GroupBy(row => (row.ProgrammeId, row.Currency))
            .OrderBy(group => group.Key.ProgrammeId, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Currency, StringComparer.Ordinal)
            .ToList();
        if (rows.Count == 0)
        {
            section.Paragraph(language["No planned or spent money is recorded in the imported data."]);
            return;
        }

        section.Table(table => table
            .Caption(language["Planned and spent money of each programme"])
            .Column(language["Programme"], ColumnWidth.Relative(), namesRows: true)
            .Number(language["Planned for the country"])
            .Number(language["Planned by region"])
            .Number(language["Regions"])
            .Number(language["Spent"])
            .Rows(rows, group =>
            [
                group.Key.ProgrammeId is { } id && programmes.TryGetValue(id, out var programme) ? language.Of(programme) : language.Of(group.Key.ProgrammeId),
                Sum(language, group.Where(row => row.IsPlanned && row.RegionId is null)),
                Sum(language, group.Where(row => row.IsPlanned && row.RegionId is not null)),
                language.Count(group.Where(row => row.RegionId is not null).Select(row => row.RegionId).Distinct().Count()),
                Sum(language, group.Where(row => row.IsSpent)),
            ])
            .Note(language["Nominal amounts as the sources state them. A total for the country is never added to amounts by region. — means that no row states one."]));
    }

    private static void Regions(ContentBuilder section, BriefingMaterial material, List<Allocation> money)
    {
        var language = material.Language;
        if (new MoneyPerHead().Draw(material) is { } figure)
        {
            section.Add(figure);
        }

        var ofRegions = money.ToLookup(row => row.RegionId);
        var regions = material.FactsOf<Region>().Where(region => region.IsIn(material.Findings.AsOf.RegionSet) == true).OrderBy(region => language.Of(region), language.Order).ToList();
        if (regions.Count == 0)
        {
            section.Paragraph(language["The data set has no table of regions that says which are in the set."]);
            return;
        }

        section.Table(table => table
            .Caption(language["Planned and spent money of each region, all programmes together"])
            .Column(language["Region"], ColumnWidth.Relative(), namesRows: true)
            .Number(language["Programmes"])
            .Number(language["Planned"])
            .Number(language["Spent"])
            .Rows(regions, region =>
            [
                language.Of(region),
                language.Count(ofRegions[region.RegionId].Select(row => row.ProgrammeId).Distinct().Count()),
                Sum(language, ofRegions[region.RegionId].Where(row => row.IsPlanned)),
                Sum(language, ofRegions[region.RegionId].Where(row => row.IsSpent)),
            ])
            .Note(language["— means that no row states an amount for the region."]));
    }

    private static void Findings(ContentBuilder section, BriefingMaterial material)
    {
        var language = material.Language;
        var findings = material.Findings.All.Where(finding => finding.Rule.StartsWith(Letters, StringComparison.Ordinal)).ToList();
        if (findings.Count == 0)
        {
            section.Paragraph(language["No rule on money found anything."]);
            return;
        }

        section.Table(table => table
            .Caption(language["Findings on money, rule by rule"])
            .Column(language["Reference"], ColumnWidth.Relative(2), namesRows: true)
            .Column(language["Finding"], ColumnWidth.Relative(5))
            .Rows(findings, finding => [finding.Id, finding.IsIllustrative ? $"{finding.Message} ({language["illustrative data"]})" : finding.Message]));
    }

    // Amounts of two currencies stand side by side; what is not recorded is said, never taken for nothing.
    private static string Sum(Language language, IEnumerable<Allocation> rows)
    {
        var all = rows.ToList();
        var unknown = all.Count(row => row.Amount is null);
        IEnumerable<string> sums =
        [
            .. all.Select(row => row.Amount).OfType<Money>()
                .GroupBy(amount => amount.Currency)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => language.Headline(new Money(group.Sum(amount => amount.Amount), group.Key))),
            .. unknown == 0 ? [] : new[] { language.Say($"{unknown:row|rows} without amount") },
        ];
        return all.Count == 0 ? "—" : string.Join("; ", sums);
    }
}
