namespace RulesEngine.Evaluation.Tests.Running;

public sealed class OtherSource : IFindingSource
{
    public IEnumerable<Finding> Find(IReadOnlyList<object> facts, CancellationToken stop) => facts.OfType<Region>().Select(region => new Finding
    {
        Id = $"OTHER-01/{region.Key}",
        Rule = "OTHER-01",
        RuleVersion = "1.0",
        Title = "Another engine's finding",
        Severity = Severity.Info,
        Subject = new Subject(region.Key, null, region.Label),
        Values = [],
        Thresholds = [],
        Evidence = [],
        Message = "Found elsewhere.",
        Recommendation = "",
        Certainty = Certainty.Stated,
        IsIllustrative = false,
    });
}
