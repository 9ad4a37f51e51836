namespace RulesEngine.Rules.Results;

/// <summary>A programme whose indicators count what was done and never what came of it.</summary>
[Rule("EVAL-02", Severity.Warning)]
[Message("The indicators of {Programme} in the imported data measure {Measures}; none of these is listed as an outcome.")]
public sealed class OutputsOnly(OutputsOnly.Parameters parameters) : ProgrammeRule
{
    /// <param name="Outcomes">Measures of what came of the work, as opposed to what was done.</param>
    public sealed record Parameters(Dated<IReadOnlyList<string>> Outcomes);

    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<Indicator> indicators = default!;

        Scope()
            .Match(() => programme)
            .Query(() => indicators, q => q
                .Match<Indicator>(i => i.ProgrammeId == programme.ProgrammeId)
                .Collect())
            .Having(() => indicators.Any());

        When()
            .Not<Indicator>(
                i => i.ProgrammeId == programme.ProgrammeId,
                i => i.Measure != null && parameters.Outcomes.InForce.Contains(i.Measure));

        Then().Flag(
            about: () => programme,
            data: () => new
            {
                Programme = programme.Label,
                Measures = indicators.Select(i => Wording.Of(i.Measure).Replace('_', ' ')).Distinct().OrderBy(m => m, StringComparer.Ordinal),
                parameters.Outcomes,
            },
            evidence: () => indicators);
    }
}
