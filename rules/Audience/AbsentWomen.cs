namespace RulesEngine.Rules.Audience;

/// <summary>Activities of which none is for women, beside figures of which none is broken down by sex.</summary>
[Rule("AUD-03", Severity.Warning)]
[Message("None of the activities in the imported data ({Activities}) is for women, and no indicator is for one of the groups {SexGroups}.")]
public sealed class AbsentWomen(AbsentWomen.Parameters parameters) : ProgrammeRule
{
    /// <param name="SexGroups">Groups of indicators that break a figure down by sex.</param>
    public sealed record Parameters(Dated<IReadOnlyList<string>> SexGroups);

    public override void Define()
    {
        RecordedAudience audience = default!;

        Scope()
            .Match(() => audience, a => a.Activities > 0);

        When()
            .Having(() => audience.For(TargetGroup.Women).Count == 0)
            .Not<Indicator>(i => i.Group != null && parameters.SexGroups.InForce.Contains(i.Group));

        Then().Flag(
            about: () => Tables.Activities,
            data: () => new { audience.Activities, parameters.SexGroups },
            evidence: () => audience);
    }
}
