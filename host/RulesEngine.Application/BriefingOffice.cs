using System.Globalization;
using RulesEngine.Briefings.Regional;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>Makes the files that a run is told in: the briefing in each language and format, the findings beside it, for the country, one region or every region.</summary>
public sealed class BriefingOffice
{
    private const string Briefing = "briefing";
    private const string Index = "index";

    private readonly RoadOutcome _outcome;
    private readonly ShelvedTemplate _template;
    private readonly BriefingPress _press;
    private readonly IReadOnlyList<ToldRun> _told;

    /// <param name="outcome">The run.</param>
    /// <param name="template">What kind of briefing.</param>
    /// <param name="press">The formats.</param>
    /// <param name="language">The language; null for those that the data set states, else English.</param>
    public BriefingOffice(RoadOutcome outcome, ShelvedTemplate template, BriefingPress press, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        _outcome = outcome;
        _template = template;
        _press = press;
        _told = [.. LanguagesOf(outcome, language).Select(each => ToldRun.Of(outcome, each))];
    }

    /// <summary>What was amiss with translations, a sentence each.</summary>
    public IReadOnlyList<string> Remarks => [.. _told.SelectMany(told => told.Mistakes)];

    /// <summary>The files on the whole country.</summary>
    /// <exception cref="RoadRefusedException">The template tells of one region only, or it failed.</exception>
    public IReadOnlyList<PrintedFile> Country() => _template.Reach == TemplateReach.Region
        ? throw RoadRefusedException.TemplateOfRegion(_template)
        : Files(FindingsFile.Of(_outcome), material => material);

    /// <summary>The files on one region, which tell nothing of another.</summary>
    /// <param name="id">Id of the region.</param>
    /// <exception cref="RoadRefusedException">There is no such region, or the template tells of the country only, or it failed.</exception>
    public IReadOnlyList<PrintedFile> OneRegion(string id)
    {
        MustReachRegions();
        return Files(RegionSlices.Of(_outcome).For(id));
    }

    /// <summary>The files on every region of the set, each region's in a folder of its own, and an index of them: a page in every language and format, and <c>index.json</c>.</summary>
    /// <exception cref="RoadRefusedException">There is no region, or the template tells of the country only, or it failed.</exception>
    public IReadOnlyList<PrintedFile> EachRegion()
    {
        MustReachRegions();
        var slices = RegionSlices.Of(_outcome);
        if (slices.Regions.Count == 0)
        {
            throw RoadRefusedException.NoRegions(_outcome.Facts.AsOf.RegionSet);
        }

        var entries = new List<RegionEntry>();
        foreach (var slice in slices.Regions.Select(region => slices.For(region.RegionId)))
        {
            var folder = FolderOf(slice.Region.RegionId);
            entries.Add(new RegionEntry(slice.Of(_outcome.Findings), slice.Untold, [.. Files(slice).Select(file => file with { Name = $"{folder}/{file.Name}" })]));
        }

        return
        [
            .. entries.SelectMany(entry => entry.Files),
            .. _told.SelectMany(told => _press.Print(format => told.Finished(RegionIndex.Compose(told.Material, Rows(entries, told, format)), told.Material), Named(Index, told))),
            new PrintedFile($"{Index}.json", RegionManifest.Of(_outcome, _template, entries), []),
        ];
    }

    private static IReadOnlyList<Language> LanguagesOf(RoadOutcome outcome, Language? asked)
    {
        List<Language> stated = [.. outcome.Data.Dataset.Languages.Select(Language.Find).OfType<Language>().Distinct()];
        return asked is not null ? [asked] : stated.Count > 0 ? stated : [Language.English];
    }

    private void MustReachRegions()
    {
        if (_template.Reach == TemplateReach.Country)
        {
            throw RoadRefusedException.TemplateOfCountry(_template);
        }
    }

    private List<PrintedFile> Files(RegionSlice slice) => Files(FindingsFile.Of(_outcome, slice), slice.Of);

    private List<PrintedFile> Files(ReadOnlyMemory<byte> findings, Func<BriefingMaterial, BriefingMaterial> part) =>
    [
        .. _told.SelectMany(told => _press.Print(told.Compose(_template, part(told.Material), findings), Named(Briefing, told))),
        new PrintedFile(FindingsFile.Name, findings, []),
    ];

    private string Named(string name, ToldRun told) => _told.Count == 1 ? name : $"{name}-{told.Language.Code}";

    private IReadOnlyList<RegionIndexRow> Rows(List<RegionEntry> entries, ToldRun told, string format) =>
        [.. entries.Select(entry => new RegionIndexRow(entry.Findings, $"{FolderOf(entry.Findings.Region!.RegionId)}/{Named(Briefing, told)}.{format}"))];

    // Ids are codes such as KZ-47; what else stands in one must not lead out of the folder.
    private static string FolderOf(string region) =>
        string.Concat(region.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' ? letter.ToString() : string.Create(CultureInfo.InvariantCulture, $"_{(int)letter:X}")));
}
