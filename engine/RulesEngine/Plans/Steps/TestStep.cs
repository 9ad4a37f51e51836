using RulesEngine.Network;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Tests what no key answers of the conditions of a join.</summary>
internal sealed class TestStep(PlanJoin join) : PlanStep
{
    private readonly JoinTest _test = join.Test;

    public override bool Reads(int cell) =>
        cell == join.Cell || Array.Exists(_test.Conditions, condition => condition.Places.Contains(cell + 1));

    public override void Run(PlanRun run)
    {
        foreach (var condition in ConditionsOf(run))
        {
            if (!run.Holds(condition, join.Node, join.Order, join.Cell))
                return;
        }

        Next.Run(run);
    }

    /// <summary>Whether the tests hold. Nobody hears of it: what they throw is left to the caller.</summary>
    public bool Holds(PlanRun run)
    {
        foreach (var condition in ConditionsOf(run))
        {
            if (!condition.Evaluate(run.Row, join.Cell))
                return false;
        }

        return true;
    }

    private BoundExpression<bool>[] ConditionsOf(PlanRun run) => run.IsOpen[join.Level] ? _test.Conditions : _test.Remainder;
}
