using System.Collections;
using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Guarding;

/// <summary>Hands out lists and values of its own making.</summary>
public sealed class CarelessSource : IFindingSource
{
    public IEnumerable<Finding> Find(IReadOnlyList<object> facts, CancellationToken stop) =>
        new OtherSource().Find(facts, stop).Select(finding => finding with { Values = new Own([new FindingValue("Own", new Secret("mine"), null, "mine")]) });

    public sealed record Secret(string Text);

    public sealed class Own(IReadOnlyList<FindingValue> values) : IReadOnlyList<FindingValue>
    {
        public int Count => values.Count;

        public FindingValue this[int index] => values[index];

        public IEnumerator<FindingValue> GetEnumerator() => values.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
