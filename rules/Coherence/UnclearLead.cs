namespace RulesEngine.Rules.Coherence;

/// <summary>A programme that one body runs and another has drawn up.</summary>
[Rule("COH-02", Severity.Warning)]
[Message("{Programme} is recorded in the imported data as run by {Owner} and drawn up by {Developer}.")]
public sealed class UnclearLead : ProgrammeRule
{
    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<Organisation> owners = default!;
        IEnumerable<Organisation> developers = default!;

        Scope()
            .Match(() => programme, p => p.OwnerOrgId != null, p => p.DeveloperOrgId != null);

        When()
            .Having(() => programme.OwnerOrgId != programme.DeveloperOrgId)
            .Query(() => owners, q => q
                .Match<Organisation>(o => o.OrgId == programme.OwnerOrgId)
                .Collect())
            .Query(() => developers, q => q
                .Match<Organisation>(o => o.OrgId == programme.DeveloperOrgId)
                .Collect());

        Then().Flag(
            about: () => programme,
            data: () => new
            {
                Programme = programme.Label,
                Owner = owners.Select(o => o.Label).FirstOrDefault() ?? programme.OwnerOrgId,
                Developer = developers.Select(o => o.Label).FirstOrDefault() ?? programme.DeveloperOrgId,
            },
            evidence: () => new object?[] { programme, owners, developers });
    }
}
