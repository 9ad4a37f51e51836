namespace RulesEngine.Rules.Audience;

/// <summary>A programme whose preventive activities are for clergy and nobody else.</summary>
[Rule("AUD-02", Severity.Info)]
[Message("Preventive activities of {Programme} that name a target group in the imported data: {Count}. All are for {Groups} only.")]
public sealed class ClergyOnlyProgramme(ClergyOnlyProgramme.Parameters parameters) : ProgrammeRule
{
    /// <param name="Groups">Target groups that are reached through places of worship only.</param>
    public sealed record Parameters(Dated<IReadOnlyList<TargetGroup>> Groups);

    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<AddressedActivity> activities = default!;

        Scope()
            .Match(() => programme)
            .Exists<AddressedActivity>(
                a => a.ProgrammeId == programme.ProgrammeId,
                a => a.IsPreventive == true);

        When()
            .Not<AddressedActivity>(
                a => a.ProgrammeId == programme.ProgrammeId,
                a => a.IsPreventive == true,
                a => !a.IsOnlyFor(parameters.Groups.InForce))
            .Query(() => activities, q => q
                .Match<AddressedActivity>(a => a.ProgrammeId == programme.ProgrammeId)
                .Collect());

        Then().Flag(
            about: () => programme,
            data: () => new
            {
                Count = activities.Count(a => a.IsPreventive == true),
                Programme = programme.Label,
                parameters.Groups,
            },
            evidence: () => activities.Where(a => a.IsPreventive == true));
    }
}
