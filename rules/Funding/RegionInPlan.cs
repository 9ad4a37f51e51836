namespace RulesEngine.Rules.Funding;

/// <summary>One region in the plan of a programme.</summary>
/// <param name="Region">The region.</param>
/// <param name="Plan">The plan.</param>
public sealed record RegionInPlan(Region Region, RegionalPlan Plan) : IDescribesAbsence
{
    /// <summary>Whether the plan states an amount for the region; absent when it has a row without one, or where there is no plan.</summary>
    public bool? IsPlanned => (Plan.Programme, Own.Any(), Own.Any(row => row.Amount is not null)) switch
    {
        (null, _, _) => null,
        (_, false, _) => false,
        (_, _, true) => true,
        _ => null,
    };

    private IEnumerable<Allocation> Own => Plan.Rows.Where(row => row.RegionId == Region.RegionId);

    public IEnumerable<FormattableString> WhatIsMissing(string member) => Plan.Programme is null
        ? [$"planned money by region of a national programme, for at least {Plan.MinRegions} regions"]
        : Own.Select(row => (FormattableString)$"amount of allocation {row.AllocationId}");
}
