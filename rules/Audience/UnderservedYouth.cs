namespace RulesEngine.Rules.Audience;

/// <summary>Activities of which only a small share is for youth.</summary>
[Rule("AUD-01", Severity.Warning)]
[Message("Activities in the imported data that are for youth: {Youth} of {Activities} ({Share:percent}); the floor is {MinShare}.")]
public sealed class UnderservedYouth(UnderservedYouth.Parameters parameters) : ProgrammeRule
{
    /// <param name="MinShare">Share of the activities that should be for youth. 0 to 1.</param>
    public sealed record Parameters(Dated<decimal> MinShare);

    public override void Define()
    {
        RecordedAudience audience = default!;
        decimal? share = default;

        Scope()
            .Match(() => audience);

        When()
            .Let(() => share, () => audience.ShareFor(TargetGroup.Youth))
            .Having(() => share < parameters.MinShare.InForce);

        Then().Flag(
            about: () => Tables.Activities,
            data: () => new
            {
                Youth = audience.For(TargetGroup.Youth).Count,
                audience.Activities,
                Share = share,
                parameters.MinShare,
            },
            evidence: () => audience);
    }
}
