namespace RulesEngine.Rules.Funding;

/// <summary>Spending that is far below or far above what was planned for the same place in the same currency.</summary>
[Rule("FUND-09", Severity.Error)]
[Message("{Programme} {Where} spent {Spent} of {Planned} planned, {Ratio:percent}; the band is {Low} to {High}.")]
public sealed class SpendingOffPlan(SpendingOffPlan.Parameters parameters) : ProgrammeRule
{
    /// <param name="Low">Least share of the plan that should be spent. 0 to 1.</param>
    /// <param name="High">Greatest share of the plan that should be spent. 1 or more.</param>
    public sealed record Parameters(Dated<decimal> Low, Dated<decimal> High);

    public override void Define()
    {
        Outturn outturn = default!;

        Scope()
            .Match(() => outturn);

        When()
            .Having(() => outturn.Ratio < parameters.Low.InForce || outturn.Ratio > parameters.High.InForce);

        Then().Flag(
            about: () => outturn.Place.Subject,
            per: () => outturn.Place.Currency,
            data: () => new
            {
                Programme = outturn.Place.ProgrammeName,
                outturn.Place.Where,
                outturn.Spent,
                outturn.Planned,
                outturn.Ratio,
                parameters.Low,
                parameters.High,
            },
            evidence: () => outturn);
    }
}
