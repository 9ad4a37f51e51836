namespace RulesEngine.Evaluation.Tests.Running;

[Rule("TEST-08", Severity.Error)]
[Message("{Incident} has no answer.")]
public sealed class IncidentWithoutAnswer : ProgrammeRule
{
    public override void Define()
    {
        Incident incident = default!;

        When()
            .Match(() => incident)
            .Not<Activity>(
                a => a.RegionId == incident.RegionId && a.Kind == ActivityKind.Agreement,
                a => a.DateFrom >= incident.Date,
                a => a.TargetGroups.Contains(TargetGroup.Youth));

        Then().Flag(about: () => incident, data: () => new { Incident = incident.Label });
    }
}
