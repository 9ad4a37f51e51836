using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Compares the keys of a join both of whose sides are bound.</summary>
internal sealed class CheckStep<TKey>(int join, BoundKey<TKey> left, BoundKey<TKey> right) : PlanStep
{
    public override bool Reads(int cell) => left.Reads(cell) || right.Reads(cell);

    public override void Run(PlanRun run)
    {
        var leftKind = left.Read(run.Row, out var leftKey);
        var rightKind = right.Read(run.Row, out var rightKey);
        run.IsOpen[join] = run.TriesAll(join) || leftKind == KeyKind.Open || rightKind == KeyKind.Open;
        var isEqual = leftKind == KeyKind.Value && rightKind == KeyKind.Value && EqualityComparer<TKey>.Default.Equals(leftKey, rightKey);
        if (run.IsOpen[join] || isEqual)
            Next.Run(run);
    }
}
