namespace RulesEngine.Evaluation.Tests.Guarding;

public sealed class NullSource : IFindingSource
{
    public IEnumerable<Finding> Find(IReadOnlyList<object> facts, CancellationToken stop) => null!;
}
