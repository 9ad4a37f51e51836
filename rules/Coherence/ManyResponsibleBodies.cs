namespace RulesEngine.Rules.Coherence;

/// <summary>A programme for which many bodies are responsible.</summary>
[Rule("COH-03", Severity.Info)]
[Message("Bodies recorded in the imported data as responsible for {Programme}: {Bodies}. The rule asks for a co-ordinator from {N} on.")]
public sealed class ManyResponsibleBodies(ManyResponsibleBodies.Parameters parameters) : ProgrammeRule
{
    private const string ResponsibleAgencies = "responsible_agencies";

    /// <param name="N">Fewest responsible bodies that need a co-ordinator.</param>
    public sealed record Parameters(Dated<int> N);

    public override void Define()
    {
        Programme programme = default!;
        Indicator indicator = default!;

        Scope()
            .Match(() => programme)
            .Match(() => indicator, i => i.ProgrammeId == programme.ProgrammeId, i => i.Measure == ResponsibleAgencies);

        When()
            .Having(() => indicator.Value >= parameters.N.InForce);

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label, Bodies = indicator.Value, indicator.Qualifier, parameters.N },
            evidence: () => new object?[] { programme, indicator });
    }
}
