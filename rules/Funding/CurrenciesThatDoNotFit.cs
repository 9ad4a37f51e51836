namespace RulesEngine.Rules.Funding;

/// <summary>A sum stated in two currencies whose ratio no exchange rate of its years comes near.</summary>
[Rule("FUND-05", Severity.Error)]
[Message("{Local} and {Foreign} stand for the same money: {Implied} for 1 {Base}, against yearly means of {Lowest} to {Highest} in {Years}, give or take {Tolerance}. "
    + "At these means the one would be {LocalLow} to {LocalHigh}, or the other {ForeignLow} to {ForeignHigh}.")]
public sealed class CurrenciesThatDoNotFit(CurrenciesThatDoNotFit.Parameters parameters) : ProgrammeRule
{
    /// <param name="Tolerance">How far the implied rate may lie beyond the yearly means, as a share of them. 0 to 1.</param>
    public sealed record Parameters(Dated<decimal> Tolerance);

    public override void Define()
    {
        Restatement sum = default!;

        Scope()
            .Match(() => sum);

        When()
            .Having(() => sum.Implied < sum.Lowest * (1 - parameters.Tolerance.InForce) || sum.Implied > sum.Highest * (1 + parameters.Tolerance.InForce));

        Then().Flag(
            about: () => sum.Subject,
            data: () => new
            {
                sum.Local,
                sum.Foreign,
                sum.Implied,
                Base = sum.Foreign!.Value.Currency,
                sum.Lowest,
                sum.Highest,
                sum.Years,
                parameters.Tolerance,
                LocalLow = sum.LocalAt(sum.Lowest),
                LocalHigh = sum.LocalAt(sum.Highest),
                ForeignLow = sum.ForeignAt(sum.Highest),
                ForeignHigh = sum.ForeignAt(sum.Lowest),
            },
            evidence: () => sum);
    }
}
