namespace RulesEngine.Rules.Rehabilitation;

/// <summary>Yields once the recorded rehabilitation work beside the recorded convictions.</summary>
public sealed class CaseloadBesideConvictions : Rule
{
    private const string Rehabilitation = "rehabilitation";
    private const string Convictions = "convicted_extremism";

    public override void Define()
    {
        AsOf asOf = default!;
        IEnumerable<Activity> activities = default!;
        IEnumerable<Indicator> convictions = default!;

        When()
            .Match(() => asOf)
            .Query(() => activities, q => q
                .Match<Activity>(a => a.Component == Rehabilitation)
                .Collect())
            .Query(() => convictions, q => q
                .Match<Indicator>(i => i.Measure == Convictions)
                .Collect());

        Then().Yield(_ => RehabilitationCaseload.Of(activities, convictions));
    }
}
