namespace RulesEngine.Evaluation.Tests.Running;

public sealed class FailingSource : IFindingSource
{
    public IEnumerable<Finding> Find(IReadOnlyList<object> facts, CancellationToken stop) => throw new NotSupportedException("No network here.");
}
