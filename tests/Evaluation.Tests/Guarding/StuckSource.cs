namespace RulesEngine.Evaluation.Tests.Guarding;

public sealed class StuckSource : IFindingSource
{
    public IEnumerable<Finding> Find(IReadOnlyList<object> facts, CancellationToken stop)
    {
        Gate.Pass(facts);
        return [];
    }
}
