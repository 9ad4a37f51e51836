namespace RulesEngine.Rules.Results;

/// <summary>A programme that names no evaluation among its components.</summary>
[Rule("EVAL-03", Severity.Warning, Severity.Info)]
[Message("No evaluation component of {Programme} is recorded in the imported data; a common guide is to set aside {Share} of the budget for one.")]
public sealed class ProgrammeWithoutEvaluation(ProgrammeWithoutEvaluation.Parameters parameters) : ProgrammeRule
{
    private const string Evaluation = "evaluation";

    /// <param name="Share">Share of the budget to set aside for evaluation. 0 to 1.</param>
    public sealed record Parameters(Dated<decimal> Share);

    public override void Define()
    {
        Programme programme = default!;

        Scope()
            .Match(() => programme);

        When()
            .Not<ProgrammeComponent>(
                c => c.ProgrammeId == programme.ProgrammeId,
                c => c.Component == Evaluation,
                c => c.Counts);

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label, parameters.Share },
            evidence: () => programme,
            severity: () => programme.IsState || programme.Kind == ProgrammeKind.PolicyConcept ? Severity.Warning : Severity.Info);
    }
}
