namespace RulesEngine.Rules.Delivery;

/// <summary>Yields each source of each measure.</summary>
public sealed class MeasureMentions : Rule
{
    public override void Define()
    {
        Measure measure = default!;
        string id = default!;
        DataSource source = default!;

        When()
            .Match(() => measure)
            .Query(() => id, q => q
                .From(() => measure.SourceIds)
                .SelectMany(ids => ids))
            .Match(() => source, s => s.SourceId == id);

        Then().Yield(_ => new MeasureMention(measure.MeasureId, source));
    }
}
