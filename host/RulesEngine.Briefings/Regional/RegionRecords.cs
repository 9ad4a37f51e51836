using RulesEngine.Briefings.National;
using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.Regional;

/// <summary>What is recorded about a region, row by row: money, activities, incidents.</summary>
internal static class RegionRecords
{
    private const int MostRows = 60;

    /// <summary>How much there is, in a sentence.</summary>
    public static string InBrief(BriefingMaterial material)
    {
        var activities = material.FactsOf<Activity>().Count();
        var allocations = material.FactsOf<Allocation>().Count();
        var incidents = material.FactsOf<Incident>().Count();
        return material.Language.Say($"The records on this region hold {activities:activity|activities}, {allocations:allocation|allocations} and {incidents:incident|incidents}.");
    }

    public static void Compose(ContentBuilder content, BriefingMaterial material)
    {
        var language = material.Language;
        content.Section(language["What is recorded"], section =>
        {
            var refused = material.Tables.Sum(table => table.Refused);
            section.Paragraph(InBrief(material));
            if (refused > 0)
            {
                section.Note(language.Say($"{refused:row|rows} of the whole data set could not be used; nobody can say how many of them are about this region."));
            }

            Money(section, material);
            Activities(section, material);
            Incidents(section, material);
        }, Anchors.Data);
    }

    private static void Money(ContentBuilder section, BriefingMaterial material)
    {
        var language = material.Language;
        var programmes = material.FactsOf<Programme>().ToDictionary(programme => programme.ProgrammeId);
        Rows(section, material, material.FactsOf<Allocation>().OrderBy(money => money.AllocationId, StringComparer.Ordinal), table => table
            .Caption(language["Money recorded for the region"])
            .Column(language["Id"], namesRows: true)
            .Column(language["Programme"], ColumnWidth.Relative(3))
            .Column(language["Kind"], ColumnWidth.Relative())
            .Column(language["Years"])
            .Number(language["Amount"]), money =>
        [
            money.AllocationId,
            money.ProgrammeId is { } id && programmes.TryGetValue(id, out var programme) ? language.Of(programme) : language.Of(money.ProgrammeId),
            language.Of(money.Kind),
            Years(language, money),
            money.Amount is { } amount ? language.Money(amount) : language["not recorded"],
        ]);
    }

    private static void Activities(ContentBuilder section, BriefingMaterial material)
    {
        var language = material.Language;
        Rows(section, material, material.FactsOf<Activity>().OrderBy(activity => activity.DateFrom).ThenBy(activity => activity.ActivityId, StringComparer.Ordinal), table => table
            .Caption(language["Activities recorded in the region"])
            .Column(language["Id"], namesRows: true)
            .Column(language["Date"])
            .Column(language["Kind"])
            .Column(language["Title"], ColumnWidth.Relative()), activity =>
        [
            activity.ActivityId,
            language.Of(activity.DateFrom),
            language.Of(activity.Kind),
            activity.Title ?? "—",
        ]);
    }

    private static void Incidents(ContentBuilder section, BriefingMaterial material)
    {
        var language = material.Language;
        Rows(section, material, material.FactsOf<Incident>().OrderBy(incident => incident.Date).ThenBy(incident => incident.IncidentId, StringComparer.Ordinal), table => table
            .Caption(language["Incidents recorded in the region"])
            .Column(language["Id"], namesRows: true)
            .Column(language["Date"])
            .Column(language["Kind"], ColumnWidth.Relative()), incident =>
        [
            incident.IncidentId,
            language.Of(incident.Date),
            language.Of(incident.Kind),
        ]);
    }

    private static void Rows<T>(ContentBuilder section, BriefingMaterial material, IEnumerable<T> things, Action<TableBuilder> columns, Func<T, IEnumerable<TableCell>> cells)
    {
        var rows = things.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        section.Table(table =>
        {
            columns(table);
            table.Rows(rows.Take(MostRows), cells);
            if (rows.Count > MostRows)
            {
                table.Note(material.Language.Say($"{rows.Count - MostRows:row|rows} more stand in the data set."));
            }
        });
    }

    private static string Years(Language language, Allocation money) => (money.YearFrom, money.YearTo) switch
    {
        (null, null) => language["not recorded"],
        ({ } from, { } to) when from != to => FormattableString.Invariant($"{from}–{to}"),
        var (from, to) => FormattableString.Invariant($"{from ?? to}"),
    };
}
