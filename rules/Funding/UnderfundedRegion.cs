namespace RulesEngine.Rules.Funding;

/// <summary>A region whose planned money per head is far below the programme's median region.</summary>
[Rule("FUND-01", Severity.Error)]
[Message("{Region} gets {PerHead} per head from {Programme}; the floor is {Floor}, {Ratio} of the median region's {Median}. {Shortfall} more would reach it.")]
public sealed class UnderfundedRegion(UnderfundedRegion.Parameters parameters) : ProgrammeRule
{
    /// <param name="Ratio">Share of the median region's money per head that no region should fall below. 0 to 1.</param>
    /// <param name="MinRegions">Fewest regions with money for a median to mean anything.</param>
    public sealed record Parameters(Dated<decimal> Ratio, Dated<int> MinRegions);

    public override void Define()
    {
        PlannedMoney money = default!;
        IEnumerable<PlannedMoney> all = default!;
        Money? median = default;
        Money? floor = default;

        Scope()
            .Match(() => money, m => m.RegionsWithMoney == null || m.RegionsWithMoney >= parameters.MinRegions.InForce);

        When()
            .Having(() => money.IsPlanned == true)
            .Query(() => all, q => q
                .Match<PlannedMoney>(
                    m => m.Programme == money.Programme,
                    m => m.Currency == money.Currency)
                .Collect())
            .Let(() => median, () => all.Median(m => m.PerHead))
            .Let(() => floor, () => PlannedMoney.Rounded(median * parameters.Ratio.InForce))
            .Having(() => money.PerHead < floor);

        Then().Flag(
            about: () => money.Region,
            per: () => money.Programme,
            data: () => new
            {
                Region = money.Region.Label,
                money.PerHead,
                Programme = money.Programme!.Label,
                Floor = floor,
                parameters.Ratio,
                Median = median,
                Shortfall = money.ToReach(floor),
            },
            evidence: () => money);
    }
}
