using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Rules.Coverage;

/// <summary>A dot for each region: its share of the activities, against the most that COV-04 allows one region.</summary>
public sealed class ActivitiesByRegion : BriefingFigure
{
    public override string Rule => "COV-04";

    public override Figure? Draw(BriefingMaterial material)
    {
        var language = material.Language;
        var most = material.Findings.Coverage.FirstOrDefault(each => each.Rule.Code == Rule)?.Rule.Parameters.SingleOrDefault(parameter => parameter.Name == "COV-04.MaxShare");
        var shares = material.FactsOf<RegionShare>()
            .Where(region => region.Share is not null)
            .OrderByDescending(region => region.Share)
            .ThenBy(region => region.RegionId, StringComparer.Ordinal)
            .ToList();
        if (most is null || shares.Count < 2)
        {
            return null;
        }

        return new DotPlot
        {
            Caption = language["Share of the activities that name a region"],
            LabelHeading = language["Region"],
            ValueHeading = language["Share of activities"],
            Dots = [.. shares.Select(region => new Dot(language.Of(region.Name), region.Share, language.Say($"{decimal.Round(region.Share!.Value, 3):percent} ({region.Count})")))],
            Threshold = new Documents.Threshold(Convert.ToDecimal(most.Value, CultureInfo.InvariantCulture), most.Text, language["Most for one region"], language["at or below it"], language["above it"]) { IsCeiling = true },
            Note = language["In brackets the number of activities. Regions without an activity are not shown."],
        };
    }
}
