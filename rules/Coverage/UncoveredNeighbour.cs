namespace RulesEngine.Rules.Coverage;

/// <summary>A region next to one with an incident, in which no preventive work is recorded in time either.</summary>
[Rule("COV-03", Severity.Info)]
[Message("No preventive activity in {Region} is recorded in the imported data in the {Window} after the {Kind} of {Date} in neighbouring {IncidentRegion}.")]
public sealed class UncoveredNeighbour(UncoveredNeighbour.Parameters parameters) : ProgrammeRule
{
    /// <param name="Window">Time in which preventive work should follow, in months.</param>
    public sealed record Parameters(Dated<int> Window);

    public override void Define()
    {
        AsOf asOf = default!;
        NearbyIncident near = default!;

        Scope()
            .Match(() => asOf)
            .Match(() => near, n => n.Region.IsIn(asOf.RegionSet) == true, n => n.Incident == null || n.Incident.Date <= asOf.Date)
            .Not<Incident>(
                i => i.RegionId == near.Region.RegionId,
                i => i.Date <= asOf.Date,
                i => near.Incident != null);

        When()
            .Having(() => near.IsOver(asOf, parameters.Window.InForce) == true)
            .Not<LocatedActivity>(
                a => a.RegionId == near.Region.RegionId,
                a => a.IsPreventive == true,
                a => a.Activity.DateFrom >= near.Date,
                a => a.Activity.DateFrom <= near.End(parameters.Window.InForce));

        Then().Flag(
            about: () => near.Region,
            data: () => new
            {
                Region = near.Region.Label,
                parameters.Window,
                near.Incident!.Kind,
                near.Date,
                near.IncidentRegion,
            },
            evidence: () => near);
    }
}
