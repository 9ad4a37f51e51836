namespace RulesEngine.Evaluation.Tests.Running;

[Rule("TEST-04", Severity.Info)]
[Message("{Programme} names {Component}.")]
public sealed class ComponentOnPaper : ProgrammeRule
{
    public override void Define()
    {
        Programme programme = default!;
        ProgrammeComponent component = default!;

        Scope()
            .Match(() => programme);

        When()
            .Match(() => component, c => c.ProgrammeId == programme.ProgrammeId);

        Then().Flag(
            about: () => programme,
            per: () => component.Component,
            data: () => new { Programme = programme.Label, component.Component },
            evidence: () => component);
    }
}
