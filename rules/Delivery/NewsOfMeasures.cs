namespace RulesEngine.Rules.Delivery;

/// <summary>Yields every measure with its sources.</summary>
public sealed class NewsOfMeasures : Rule
{
    public override void Define()
    {
        Measure measure = default!;
        IEnumerable<MeasureMention> mentions = default!;

        When()
            .Match(() => measure)
            .Query(() => mentions, q => q
                .Match<MeasureMention>(m => m.MeasureId == measure.MeasureId)
                .Collect());

        Then().Yield(_ => MeasureNews.Of(measure, mentions));
    }
}
