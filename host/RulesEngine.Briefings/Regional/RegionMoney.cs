using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.Regional;

/// <summary>A bar for the planned and one for the spent money of each programme in a region.</summary>
internal static class RegionMoney
{
    private const int MostProgrammes = 5;
    private const int MostLetters = 44;

    /// <summary>The chart, in the currency with the most amounts; null when no amount is recorded.</summary>
    public static BarChart? Draw(BriefingMaterial material)
    {
        var language = material.Language;
        var programmes = material.FactsOf<Programme>().ToDictionary(programme => programme.ProgrammeId);
        var currency = material.FactsOf<Allocation>()
            .Where(money => money.Amount is not null && (money.IsPlanned || money.IsSpent))
            .GroupBy(money => money.Amount!.Value.Currency)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (currency is null)
        {
            return null;
        }

        var bars = currency
            .GroupBy(money => money.ProgrammeId)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostProgrammes)
            .SelectMany(group => Bars(group.Key is { } id && programmes.TryGetValue(id, out var programme) ? language.Of(programme) : language.Of(group.Key), [.. group]));
        return new BarChart
        {
            Caption = language["Money recorded for the region, by programme"],
            LabelHeading = language["Programme"],
            ValueHeading = language["Amount"],
            Bars = [.. bars],
        };

        IEnumerable<Bar> Bars(string name, IReadOnlyList<Allocation> money)
        {
            if (Sum(money.Where(row => row.IsPlanned)) is { } planned)
            {
                yield return new Bar(language.Say($"{Phrase.Cut(name, MostLetters)}, planned"), planned.Amount, language.Headline(planned));
            }

            if (Sum(money.Where(row => row.IsSpent)) is { } spent)
            {
                yield return new Bar(language.Say($"{Phrase.Cut(name, MostLetters)}, spent"), spent.Amount, language.Headline(spent));
            }
        }
    }

    private static Money? Sum(IEnumerable<Allocation> money)
    {
        var amounts = money.Select(row => row.Amount!.Value).ToList();
        return amounts.Count == 0 ? null : amounts[0] with { Amount = amounts.Sum(amount => amount.Amount) };
    }
}
