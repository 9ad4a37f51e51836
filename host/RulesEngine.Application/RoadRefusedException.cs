using System.Globalization;

namespace RulesEngine.Application;

/// <summary>Tells that a run cannot go on with what it was given, and what to give it instead.</summary>
public sealed class RoadRefusedException : Exception
{
    private RoadRefusedException(RoadRefusal reason, string message, Exception? cause = null)
        : base(message, cause) => Reason = reason;

    /// <summary>What stood in the way.</summary>
    public RoadRefusal Reason { get; }

    internal static RoadRefusedException NoDay() => new(
        RoadRefusal.Day,
        "HOST201 The data set does not say which day it speaks for. Add a line 'data_as_of: 2019-03-31' to its dataset.yaml, or give --as-of DATE.");

    internal static RoadRefusedException NoTable(IReadOnlyList<string> data, IReadOnlyList<Programmes.Refusal> refusals) => new(
        RoadRefusal.Data,
        string.Create(CultureInfo.InvariantCulture, $"HOST202 There is no usable table in {string.Join(", ", data.Select(path => $"'{path}'"))}. {First(refusals)}Write the empty tables with 'import --template FOLDER' and fill them in."));

    internal static RoadRefusedException NoPackFolder(string folder) => new(
        RoadRefusal.Request,
        $"HOST203 There is no folder of packs at '{folder}'. Name one that exists with --packs FOLDER.");

    internal static RoadRefusedException NoPack(IReadOnlyList<string> folders) => new(
        RoadRefusal.Request,
        $"HOST206 There is no pack in {string.Join(", ", folders.Select(folder => $"'{folder}'"))}. A pack is a folder of its own below it, with a pack.json; build one into it with -o FOLDER/NAME.");

    internal static RoadRefusedException BadChoice(IReadOnlyList<string> mistakes) => new(
        RoadRefusal.Request,
        $"HOST204 {string.Join(" ", mistakes)}");

    internal static RoadRefusedException NoTemplate(string name, IReadOnlyList<ShelvedTemplate> known) => new(
        RoadRefusal.Request,
        $"HOST205 There is no briefing template '{name}'. There are {string.Join(", ", known.Select(template => template.Name).Distinct(StringComparer.Ordinal))}.");

    internal static RoadRefusedException TemplateClash(string name, IReadOnlyList<string> origins) => new(
        RoadRefusal.Pack,
        $"HOST208 The name '{name}' is given to more than one briefing template: by {string.Join(" and by ", origins.Select(origin => origin == ShelvedTemplate.Host ? "RulesEngine itself" : $"pack '{origin}'"))}. Run without one of the packs, or have its template renamed.");

    internal static RoadRefusedException TemplateFailed(ShelvedTemplate template, Exception cause) => new(
        RoadRefusal.Pack,
        $"HOST209 The briefing template '{template.Name}' of pack '{template.Origin}' failed: {cause.GetType().Name}: {cause.Message} Choose another with --template, and tell the publisher of the pack.",
        cause);

    /// <summary>There is nothing to watch.</summary>
    public static RoadRefusedException NoInbox(string folder) => new(
        RoadRefusal.Request,
        $"HOST215 There is no folder '{folder}' to watch. Make it, or name another.");

    internal static RoadRefusedException NoFormat(string name, IEnumerable<string> known) => new(
        RoadRefusal.Request,
        $"HOST207 Briefings are not written as '{name}'. There are {string.Join(" and ", known)}.");

    internal static RoadRefusedException NoRegion(string id, Programmes.RegionSet set, IReadOnlyList<Programmes.Region> known) => new(
        RoadRefusal.Request,
        string.Create(CultureInfo.InvariantCulture, $"HOST210 There is no region '{id}' in the set of {(int)set}. {(known.Count == 0 ? "The data set has no table of regions that says which are in it." : $"There are {string.Join(", ", known.Select(region => region.RegionId))}.")}"));

    internal static RoadRefusedException NoRegions(Programmes.RegionSet set) => new(
        RoadRefusal.Request,
        string.Create(CultureInfo.InvariantCulture, $"HOST211 The data set has no region of the set of {(int)set}. Fill in its table of regions, or choose another set with --region-set."));

    internal static RoadRefusedException TemplateOfCountry(ShelvedTemplate template) => new(
        RoadRefusal.Request,
        $"HOST212 The briefing template '{template.Name}' tells of the whole country, not of one region. Leave out --region and --for-each, or take the template regional.");

    internal static RoadRefusedException TemplateOfRegion(ShelvedTemplate template) => new(
        RoadRefusal.Request,
        $"HOST213 The briefing template '{template.Name}' tells of one region. Name it with --region ID, or write one for each with --for-each region.");

    private static string First(IReadOnlyList<Programmes.Refusal> refusals) => refusals.Count == 0 ? "" : $"{refusals[0].Message} ";
}
