namespace RulesEngine.Rules.Funding;

/// <summary>One sum of money stated in two currencies, and the exchange rates of the years it covers.</summary>
public sealed record Restatement : IDescribesAbsence, IRestsOnFacts
{
    private readonly IReadOnlyList<FormattableString> _missing;

    private Restatement(Allocation second, Allocation? first, IReadOnlyList<FormattableString> missing)
    {
        Second = second;
        First = first;
        _missing = missing;
    }

    /// <summary>The row that restates another.</summary>
    public Allocation Second { get; }

    /// <summary>The row that is restated; null when the table does not have it.</summary>
    public Allocation? First { get; }

    /// <summary>What the restatement is about: the row that is restated, or its id.</summary>
    public object Subject => First ?? (object)Second.EquivalentOf!;

    /// <summary>The amount in the currency that the rates count; absent when an amount or every rate is.</summary>
    public Money? Local { get; private init; }

    /// <summary>The amount in the currency that the rates buy; absent when an amount or every rate is.</summary>
    public Money? Foreign { get; private init; }

    /// <summary>Lowest yearly mean, in units of the local currency for one of the foreign; absent when every rate of the years is.</summary>
    public Money? Lowest { get; private init; }

    /// <summary>Highest yearly mean, as <see cref="Lowest"/>.</summary>
    public Money? Highest { get; private init; }

    /// <summary>The rates that were looked at, by year.</summary>
    public IReadOnlyList<ExchangeRate> Rates { get; private init; } = [];

    /// <summary>The years that the sum covers, in words.</summary>
    public FormattableString Years { get; private init; } = $"";

    /// <summary>The rate that the two amounts imply; absent when an amount or every rate is, or when the foreign amount is zero.</summary>
    public Money? Implied => Foreign is { Amount: not 0 } foreign ? Local / foreign.Amount : null;

    public IEnumerable<ProgrammeFact> RestsOn => First is null ? [Second, .. Rates] : [First, Second, .. Rates];

    /// <summary>Sets two rows and the rates of their years side by side.</summary>
    /// <param name="second">The row that restates another.</param>
    /// <param name="first">The row that is restated, or none.</param>
    /// <param name="rates">All exchange rates.</param>
    public static Restatement Of(Allocation second, IEnumerable<Allocation> first, IEnumerable<ExchangeRate> rates)
    {
        if (first.FirstOrDefault() is not { } original)
        {
            return new Restatement(second, null, [$"allocation {second.EquivalentOf}"]);
        }

        if (original.Amount is not { } one || second.Amount is not { } other || original.YearFrom is not { } from)
        {
            return new Restatement(second, original, [.. Missing(original, second)]);
        }

        var to = original.YearTo ?? from;
        var years = from == to ? (FormattableString)$"{from}" : $"{from:number} to {to:number}";
        var known = rates.Where(rate => rate.Year >= from && rate.Year <= to && rate.UnitsPerBase > 0).OrderBy(rate => rate.Year).ToList();
        if ((Between(one, other, known) ?? Between(other, one, known)) is not var (local, foreign, used))
        {
            return new Restatement(second, original, [$"exchange rates of {one.Currency} and {other.Currency} in {years}"]);
        }

        return new Restatement(second, original, [$"amount other than zero of allocation {(foreign == one ? original : second).AllocationId}"])
        {
            Local = local,
            Foreign = foreign,
            Lowest = new Money(used.Min(rate => rate.UnitsPerBase!.Value), local.Currency),
            Highest = new Money(used.Max(rate => rate.UnitsPerBase!.Value), local.Currency),
            Rates = used,
            Years = years,
        };
    }

    /// <summary>What the local amount would be if the foreign one were right, in whole units.</summary>
    public Money? LocalAt(Money? rate) => Local is { } local && rate is { } means && Foreign is { } foreign
        ? local with { Amount = decimal.Round(foreign.Amount * means.Amount) }
        : null;

    /// <summary>What the foreign amount would be if the local one were right, in whole units.</summary>
    public Money? ForeignAt(Money? rate) => Foreign is { } foreign && rate is { } means && Local is { } local
        ? foreign with { Amount = decimal.Round(local.Amount / means.Amount) }
        : null;

    public IEnumerable<FormattableString> WhatIsMissing(string member) => _missing;

    private static (Money Local, Money Foreign, IReadOnlyList<ExchangeRate> Rates)? Between(Money local, Money foreign, IEnumerable<ExchangeRate> rates)
    {
        var used = rates.Where(rate => rate.Currency == local.Currency && rate.BaseCurrency == foreign.Currency).ToList();
        return used.Count == 0 ? null : (local, foreign, used);
    }

    private static IEnumerable<FormattableString> Missing(Allocation first, Allocation second)
    {
        foreach (var row in new[] { first, second }.Where(row => row.Amount is null))
        {
            yield return $"amount of allocation {row.AllocationId}";
        }

        if (first.YearFrom is null)
        {
            yield return $"year from of allocation {first.AllocationId}";
        }
    }
}
