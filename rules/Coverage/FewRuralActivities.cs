namespace RulesEngine.Rules.Coverage;

/// <summary>Activities that are nearly all held in cities.</summary>
[Rule("COV-06", Severity.Info)]
[Message("{Rural} of the {Total} activities with a place were held in a district or village, {Share:percent}; the least is {MinShare}.")]
public sealed class FewRuralActivities(FewRuralActivities.Parameters parameters) : ProgrammeRule
{
    /// <param name="MinShare">Least share of the activities that should be held in districts and villages. 0 to 1.</param>
    public sealed record Parameters(Dated<decimal> MinShare);

    public override void Define()
    {
        RuralShare country = default!;
        IEnumerable<LocatedActivity> activities = default!;

        Scope()
            .Match(() => country);

        When()
            .Having(() => country.ShareAgainst(parameters.MinShare.InForce) < parameters.MinShare.InForce)
            .Query(() => activities, q => q
                .Match<LocatedActivity>(a => a.Activity.PlaceId != null)
                .Collect());

        Then().Flag(
            about: () => "KZ",
            data: () => new { country.Rural, country.Total, Share = country.ShareAgainst(parameters.MinShare.InForce), parameters.MinShare },
            evidence: () => activities);
    }
}
