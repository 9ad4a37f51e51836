namespace RulesEngine.Rules.Components;

/// <summary>A component that a programme states and none of its activities carries.</summary>
[Rule("CMP-05", Severity.Info)]
[Message("{Programme} states the component {Component}; activities recorded for it in the imported data: {Activities}, none of them of that component.")]
public sealed class ComponentOnPaper : ProgrammeRule
{
    public override void Define()
    {
        ComponentProfile profile = default!;
        ProgrammePart part = default!;
        IEnumerable<Activity> activities = default!;

        Scope()
            .Match(() => profile, p => p.HasStated == true)
            .Exists<Activity>(a => a.ProgrammeId == profile.Programme.ProgrammeId);

        When()
            .Match(() => part, p => p.ProgrammeId == profile.Programme.ProgrammeId, p => p.IsStated == true)
            .Not<Activity>(a => a.ProgrammeId == part.ProgrammeId, a => a.Component == part.Row.Component)
            .Query(() => activities, q => q
                .Match<Activity>(a => a.ProgrammeId == part.ProgrammeId)
                .Collect());

        Then().Flag(
            about: () => profile.Programme,
            per: () => part.Row.Component,
            data: () => new { Programme = profile.Programme.Label, Component = part.Name, Activities = activities.Count() },
            evidence: () => new object?[] { profile.Programme, part });
    }
}
