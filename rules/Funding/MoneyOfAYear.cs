using RulesEngine.Documents;

namespace RulesEngine.Rules.Funding;

/// <summary>The planned money of a year, programme of the state after programme: the steps that FUND-07 judges.</summary>
public sealed class MoneyOfAYear : BriefingFigure
{
    // More years than this find no room below a drawing.
    private const int MostYears = 12;

    public override string Rule => "FUND-07";

    public override Figure? Draw(BriefingMaterial material)
    {
        var steps = material.FactsOf<BudgetStep>().Where(step => step.Ratio is not null).ToList();
        var currency = steps.GroupBy(step => step.Currency!).OrderByDescending(each => each.Count()).ThenBy(each => each.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        var budgets = material.FactsOf<StateBudget>()
            .Where(budget => currency is not null && budget.Programme is { StartYear: not null, EndYear: not null } && budget.PerYear(currency) is not null)
            .OrderBy(budget => budget.Programme.StartYear)
            .ThenBy(budget => budget.Programme.ProgrammeId, StringComparer.Ordinal)
            .ToList();
        return budgets.Count < 2 ? null : Draw(material.Language, budgets, currency!);
    }

    private static LineChart? Draw(Language language, List<StateBudget> budgets, string currency)
    {
        var first = budgets.Min(budget => budget.Programme.StartYear!.Value);
        var years = Enumerable.Range(first, budgets.Max(budget => budget.Programme.EndYear!.Value) - first + 1).ToList();
        if (years.Count > MostYears)
        {
            return null;
        }

        var (divisor, unit) = budgets.Max(budget => budget.PerYear(currency)!.Value.Amount) switch
        {
            >= 1_000_000_000 => (1_000_000_000m, language.Say($"{currency} billion")),
            >= 1_000_000 => (1_000_000m, language.Say($"{currency} million")),
            _ => (1m, language.Of(currency)),
        };
        return new LineChart
        {
            Caption = language.Say($"Planned money a year by programme of the state, {unit}"),
            LabelHeading = language["Year"],
            Positions = [.. years.Select(year => language.Of(year))],
            Series = [.. budgets.Select(budget => Line(language, budget, decimal.Round(budget.PerYear(currency)!.Value.Amount / divisor, 1), years))],
            Note = language.Say($"Nominal money, spread evenly over the years of a programme. {string.Join("; ", budgets.Select(budget => $"{budget.Programme.ProgrammeId}: {language.Of(budget.Programme)}"))}."),
        };
    }

    private static ChartSeries Line(Language language, StateBudget budget, decimal amount, IEnumerable<int> years) => new(
        budget.Programme.ProgrammeId,
        [.. years.Select(year => year >= budget.Programme.StartYear && year <= budget.Programme.EndYear ? new ChartValue(amount, language.Of(amount)) : new ChartValue(null, ""))]);
}
