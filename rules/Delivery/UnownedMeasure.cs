namespace RulesEngine.Rules.Delivery;

/// <summary>A measure in hand for which nobody is responsible.</summary>
[Rule("DLV-05", Severity.Warning)]
[Message("No responsible body is recorded in the imported data for the measure '{Measure}' ({Status}).")]
public sealed class UnownedMeasure(UnownedMeasure.Parameters parameters) : ProgrammeRule
{
    /// <param name="Statuses">Statuses of a measure in hand.</param>
    public sealed record Parameters(Dated<IReadOnlyList<MeasureStatus>> Statuses);

    public override void Define()
    {
        Measure measure = default!;

        Scope()
            .Match(() => measure, m => parameters.Statuses.InForce.Any(status => status == m.Status));

        When()
            .Having(() => measure.ResponsibleOrgId == null);

        Then().Flag(
            about: () => measure,
            data: () => new { Measure = measure.Label, measure.Status, parameters.Statuses },
            evidence: () => measure);
    }
}
