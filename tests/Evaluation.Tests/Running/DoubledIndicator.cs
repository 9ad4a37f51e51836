namespace RulesEngine.Evaluation.Tests.Running;

public sealed record DoubledIndicator(Indicator Indicator) : IRestsOnFacts
{
    public decimal? Twice => Indicator.Value * 2;

    public IEnumerable<ProgrammeFact> RestsOn => [Indicator];
}
