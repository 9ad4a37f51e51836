namespace RulesEngine.Rules.Coverage;

/// <summary>One region that has a large share of all activities.</summary>
[Rule("COV-04", Severity.Info)]
[Message("{Region} has {Count} of the {Total} activities that name a region, {Share:percent}; the most for one region is {MaxShare}.")]
public sealed class ConcentratedActivity(ConcentratedActivity.Parameters parameters) : ProgrammeRule
{
    /// <param name="MaxShare">Greatest share of the activities that one region should have. 0 to 1.</param>
    public sealed record Parameters(Dated<decimal> MaxShare);

    public override void Define()
    {
        RegionShare region = default!;
        IEnumerable<LocatedActivity> activities = default!;

        Scope()
            .Match(() => region, r => r.IsGreatest);

        When()
            .Having(() => region.Share > parameters.MaxShare.InForce)
            .Query(() => activities, q => q
                .Match<LocatedActivity>(a => a.RegionId == region.RegionId)
                .Collect());

        Then().Flag(
            about: () => region.Subject,
            data: () => new { Region = region.Name, region.Count, region.Total, region.Share, parameters.MaxShare },
            evidence: () => activities);
    }
}
