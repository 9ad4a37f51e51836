namespace RulesEngine.Rules.Coverage;

/// <summary>A region with an incident after which the data records no preventive work in time.</summary>
[Rule("COV-02", Severity.Error)]
[Message("No preventive activity in {Region} is recorded in the imported data in the {Window} after the {Kind} of {Date}.")]
public sealed class IncidentWithoutPreventiveAnswer(IncidentWithoutPreventiveAnswer.Parameters parameters) : ProgrammeRule
{
    /// <param name="Window">Time in which preventive work should follow, in months.</param>
    public sealed record Parameters(Dated<int> Window);

    public override void Define()
    {
        AsOf asOf = default!;
        Incident incident = default!;
        IEnumerable<Region> regions = default!;
        AnswerWindow window = default!;
        IEnumerable<LocatedActivity> nearby = default!;

        Scope()
            .Match(() => asOf)
            .Match(() => incident, i => i.RegionId != null, i => i.Date <= asOf.Date)
            .Query(() => regions, q => q
                .Match<Region>(r => r.RegionId == incident.RegionId)
                .Collect());

        When()
            .Let(() => window, () => new AnswerWindow(incident, asOf, parameters.Window.InForce))
            .Having(() => window.IsOver == true)
            .Not<LocatedActivity>(
                a => a.RegionId == incident.RegionId,
                a => a.IsPreventive == true,
                a => a.Activity.DateFrom >= incident.Date,
                a => a.Activity.DateFrom <= window.End)
            .Query(() => nearby, q => q
                .Match<LocatedActivity>(a => a.RegionId == incident.RegionId)
                .Collect());

        Then().Flag(
            about: () => (object?)regions.FirstOrDefault() ?? incident.RegionId!,
            data: () => new
            {
                Region = regions.Select(r => r.Label).FirstOrDefault() ?? incident.RegionId,
                parameters.Window,
                incident.Kind,
                incident.Date,
                window.End,
            },
            evidence: () => new object?[] { incident, nearby });
    }
}
