using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Guarding;

public sealed class EndlessSource : IFindingSource
{
    public IEnumerable<Finding> Find(IReadOnlyList<object> facts, CancellationToken stop)
    {
        var one = new OtherSource().Find(facts, stop).First();
        for (var number = 1; ; number++)
        {
            yield return one with { Id = $"OTHER-01/{number}", Subject = one.Subject with { Ids = $"{number}" } };
        }
    }
}
