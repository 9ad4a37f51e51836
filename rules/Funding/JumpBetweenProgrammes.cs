namespace RulesEngine.Rules.Funding;

/// <summary>A programme of the state that plans far more, or far less, a year than the one before it.</summary>
[Rule("FUND-07", Severity.Warning)]
[Message("{Programme} plans {PerYear} a year in nominal money, {Ratio} times the {EarlierPerYear} of {Earlier}; a factor of {Factor} either way needs a reason.")]
public sealed class JumpBetweenProgrammes(JumpBetweenProgrammes.Parameters parameters) : ProgrammeRule
{
    /// <param name="Factor">How many times more, or less, is still no jump. 1 or more.</param>
    public sealed record Parameters(Dated<decimal> Factor);

    public override void Define()
    {
        BudgetStep step = default!;

        Scope()
            .Match(() => step, s => s.IsFollowing == true);

        When()
            .Having(() => step.Ratio > parameters.Factor.InForce || step.Ratio < 1 / parameters.Factor.InForce);

        Then().Flag(
            about: () => step.Budget.Programme,
            per: () => step.Currency,
            data: () => new
            {
                Programme = step.Budget.Programme.Label,
                step.PerYear,
                step.Ratio,
                step.EarlierPerYear,
                Earlier = step.Earlier!.Programme.Label,
                parameters.Factor,
            },
            evidence: () => step);
    }
}
