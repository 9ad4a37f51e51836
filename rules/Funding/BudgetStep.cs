namespace RulesEngine.Rules.Funding;

/// <summary>The step from one programme of the state to the next in one currency.</summary>
public sealed record BudgetStep : IDescribesAbsence, IRestsOnFacts
{
    private readonly IReadOnlyList<Programme> _undated;
    private readonly IReadOnlyList<Programme> _undatedComparable;

    private BudgetStep(StateBudget budget, string? currency, IEnumerable<StateBudget> others, IEnumerable<StateBudget> comparable)
    {
        Budget = budget;
        Currency = currency;
        _undated = Undated(others.Append(budget));
        _undatedComparable = Undated(comparable.Append(budget));
    }

    /// <summary>The later programme.</summary>
    public StateBudget Budget { get; }

    /// <summary>The currency; null when the later programme states no amount.</summary>
    public string? Currency { get; }

    /// <summary>The nearest earlier programme that states an amount in the currency; null when there is none, or when an absent year leaves it open.</summary>
    public StateBudget? Earlier { get; private init; }

    /// <summary>Whether a programme of the state began before; absent when the years that would tell are.</summary>
    public bool? IsFollowing { get; private init; }

    /// <summary>The later programme's mean of a year.</summary>
    public Money? PerYear => Budget.PerYear(Currency);

    /// <summary>The earlier programme's mean of a year; absent without one.</summary>
    public Money? EarlierPerYear => Earlier?.PerYear(Currency);

    /// <summary>Later for each unit of earlier; absent where either mean is, or where the earlier one is zero.</summary>
    public decimal? Ratio => EarlierPerYear is { Amount: not 0 } before && PerYear is { } after ? after / before : null;

    public IEnumerable<ProgrammeFact> RestsOn => Earlier is null ? Budget.RestsOn : [.. Earlier.RestsOn, .. Budget.RestsOn];

    /// <summary>The step that leads to a programme.</summary>
    /// <param name="budget">The programme.</param>
    /// <param name="currency">The currency; null when it states no amount.</param>
    /// <param name="all">The budgets of all programmes of the state.</param>
    public static BudgetStep To(StateBudget budget, string? currency, IEnumerable<StateBudget> all)
    {
        var others = all.Where(other => other.Programme != budget.Programme).ToList();
        var comparable = others.Where(other => currency is not null && other.Currencies.Contains(currency)).ToList();
        var step = new BudgetStep(budget, currency, others, comparable);
        var isPreceded = others.Exists(other => other.Programme.StartYear < budget.Programme.StartYear);
        return step with
        {
            IsFollowing = isPreceded ? true : step._undated.Count > 0 && others.Count > 0 ? null : false,
            Earlier = step._undatedComparable.Count > 0 ? null : comparable
                .Where(other => other.Programme.StartYear < budget.Programme.StartYear)
                .OrderByDescending(other => other.Programme.StartYear)
                .ThenBy(other => other.Programme.ProgrammeId, StringComparer.Ordinal)
                .FirstOrDefault(),
        };
    }

    public IEnumerable<FormattableString> WhatIsMissing(string member) => member == nameof(IsFollowing) ? StartYears(_undated) : Missing();

    private IEnumerable<FormattableString> Missing()
    {
        if (Budget.MissingFor(Currency) is { Count: > 0 } own)
        {
            return own;
        }

        if (_undatedComparable.Count > 0)
        {
            return StartYears(_undatedComparable);
        }

        return Earlier is null
            ? [$"a programme of the state that began before {Budget.Programme.Label} and states an amount in {Currency}"]
            : Earlier.MissingFor(Currency).DefaultIfEmpty((FormattableString)$"planned money other than zero of {Earlier.Programme.Label}");
    }

    private static IEnumerable<FormattableString> StartYears(IEnumerable<Programme> programmes) => programmes.Select(programme => (FormattableString)$"start year of programme {programme.ProgrammeId}");

    private static List<Programme> Undated(IEnumerable<StateBudget> budgets) =>
        [.. budgets.Select(each => each.Programme).Where(programme => programme.StartYear is null).OrderBy(programme => programme.ProgrammeId, StringComparer.Ordinal)];
}
