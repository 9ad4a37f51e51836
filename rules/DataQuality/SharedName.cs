namespace RulesEngine.Rules.DataQuality;

/// <summary>Two or more organisations that bear one name.</summary>
[Rule("DQ-05", Severity.Warning)]
[Message("{Organisations} bear one name in the imported data: {Name}.")]
public sealed class SharedName : ProgrammeRule
{
    public override void Define()
    {
        Namesakes namesakes = default!;

        When()
            .Match(() => namesakes, n => n.Organisations.Count > 1);

        Then().Flag(
            about: () => namesakes.Organisations,
            data: () => new { Organisations = namesakes.Organisations.Select(o => o.OrgId), namesakes.Name },
            evidence: () => namesakes);
    }
}
