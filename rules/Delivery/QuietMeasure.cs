namespace RulesEngine.Rules.Delivery;

/// <summary>A measure of which no source has told for long.</summary>
[Rule("DLV-06", Severity.Info)]
[Message("The measure '{Measure}' ({Status}) was last told of on {LastMention} in the imported data, more than {Quiet} before {AsOf}.")]
public sealed class QuietMeasure(QuietMeasure.Parameters parameters) : ProgrammeRule
{
    /// <param name="Quiet">Months after which a measure without news counts as gone quiet.</param>
    /// <param name="Statuses">Statuses of a measure of which news is expected.</param>
    public sealed record Parameters(Dated<int> Quiet, Dated<IReadOnlyList<MeasureStatus>> Statuses);

    public override void Define()
    {
        AsOf asOf = default!;
        MeasureNews news = default!;
        DateOnly since = default;

        Scope()
            .Match(() => asOf)
            .Match(() => news, n => parameters.Statuses.InForce.Any(status => status == n.Measure.Status));

        When()
            .Having(() => news.HasSource == true)
            .Let(() => since, () => asOf.Date.EarliestWithin(parameters.Quiet.InForce))
            .Not<MeasureMention>(
                m => m.MeasureId == news.Measure.MeasureId,
                m => m.Source.PublishedNotBefore >= since);

        Then().Flag(
            about: () => news.Measure,
            data: () => new { Measure = news.Measure.Label, news.Measure.Status, news.LastMention, AsOf = asOf.Date, parameters.Quiet, parameters.Statuses },
            evidence: () => news);
    }
}
