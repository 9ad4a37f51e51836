using RulesEngine.Network;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Counts a combination that one part of a rule let through and the next takes in. Only on the ways of a session that is measured.</summary>
/// <param name="passed">Null where others count for it.</param>
/// <param name="taken">Null where others count for it.</param>
/// <param name="order">The place of the part that let it through; what is before the part that a change enters was counted in an earlier step.</param>
internal sealed class CountStep(NetworkNode? passed, NetworkNode? taken, int order) : PlanStep
{
    public override void Run(PlanRun run)
    {
        if (order >= run.LoudFrom && run.State.Meter is { } meter)
        {
            if (passed is not null)
                meter.Passed(passed);
            if (taken is not null)
                meter.Took(taken);
        }

        Next.Run(run);
    }
}
