namespace RulesEngine.Rules.Funding;

/// <summary>A region that had an incident not long ago and for which no money is recorded.</summary>
[Rule("FUND-04", Severity.Error)]
[Message("No allocation for {Region} is recorded in the imported data; the {Kind} of {Date} lies within the {Lookback} looked back on.")]
public sealed class IncidentRegionWithoutMoney(IncidentRegionWithoutMoney.Parameters parameters) : ProgrammeRule
{
    /// <param name="Lookback">How long ago an incident may lie, in years.</param>
    public sealed record Parameters(Dated<int> Lookback);

    public override void Define()
    {
        AsOf asOf = default!;
        Incident incident = default!;
        IEnumerable<Region> regions = default!;

        Scope()
            .Match(() => asOf)
            .Match(
                () => incident,
                i => i.RegionId != null,
                i => i.Date <= asOf.Date,
                i => i.Date >= asOf.Date.AddYears(-parameters.Lookback.InForce))
            .Query(() => regions, q => q
                .Match<Region>(r => r.RegionId == incident.RegionId)
                .Collect());

        When()
            .Not<Allocation>(a => a.RegionId == incident.RegionId);

        Then().Flag(
            about: () => (object?)regions.FirstOrDefault() ?? incident.RegionId!,
            data: () => new
            {
                Region = regions.Select(r => r.Label).FirstOrDefault() ?? incident.RegionId,
                incident.Kind,
                incident.Date,
                parameters.Lookback,
            },
            evidence: () => incident);
    }
}
