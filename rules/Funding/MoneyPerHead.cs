using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Rules.Funding;

/// <summary>A bar for each region: its planned money per head in one programme, against the floor of FUND-01.</summary>
public sealed class MoneyPerHead : BriefingFigure
{
    public override string Rule => "FUND-01";

    public override Figure? Draw(BriefingMaterial material)
    {
        if (material.Findings.Coverage.FirstOrDefault(each => each.Rule.Code == Rule) is not { } coverage)
        {
            return null;
        }

        var ratio = Parameter(coverage, "Ratio");
        var plan = material.FactsOf<PlannedMoney>()
            .Where(money => money.RegionsWithMoney >= Parameter(coverage, "MinRegions"))
            .GroupBy(money => (money.Programme, money.Currency))
            .Select(each => new { each.Key.Programme, Money = each.ToList(), Median = each.Median(money => money.PerHead) })
            .Where(each => each.Median is not null)
            .OrderByDescending(each => each.Money.Count(money => money.PerHead < each.Median * ratio))
            .ThenBy(each => each.Programme!.ProgrammeId, StringComparer.Ordinal)
            .ThenBy(each => each.Median!.Value.Currency, StringComparer.Ordinal)
            .FirstOrDefault();
        return plan is null ? null : Draw(material.Language, plan.Programme!, plan.Money, plan.Median!.Value, ratio);
    }

    private static BarChart Draw(Language language, Programme programme, IEnumerable<PlannedMoney> money, Money median, decimal ratio)
    {
        var floor = median * ratio;
        var inOrder = money
            .OrderByDescending(each => each.PerHead is not null)
            .ThenByDescending(each => each.PerHead)
            .ThenBy(each => each.Region.RegionId, StringComparer.Ordinal);
        return new BarChart
        {
            Caption = language.Say($"Planned money per head by region: {programme}"),
            LabelHeading = language["Region"],
            ValueHeading = language["Money per head"],
            Bars = [.. inOrder.Select(each => new Bar(language.Of(each.Region), each.PerHead?.Amount, ValueText(language, each)))],
            Threshold = new Documents.Threshold(floor.Amount, language.Of(Whole(floor)), language["Floor"], language["below the floor"], language["at or above the floor"]),
            Note = language.Say($"Planned amounts divided by the persons at the start of the year. The floor is {ratio:percent} of the median region's {Whole(median)}."),
        };
    }

    private static string ValueText(Language language, PlannedMoney money) => (money.PerHead, money.IsPlanned) switch
    {
        ({ } perHead, _) => language.Of(Whole(perHead)),
        (null, false) => language["no amount recorded"],
        _ => language["no data"],
    };

    // A tenth of a unit says nothing beside a thousand; beside three it does.
    private static Money Whole(Money money) => Math.Abs(money.Amount) < 100 ? money : money with { Amount = decimal.Round(money.Amount) };

    private static decimal Parameter(RuleCoverage coverage, string name) =>
        Convert.ToDecimal(coverage.Rule.Parameters.Single(parameter => parameter.Name == $"{coverage.Rule.Code}.{name}").Value, CultureInfo.InvariantCulture);
}
