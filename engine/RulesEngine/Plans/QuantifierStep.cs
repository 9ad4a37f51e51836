namespace RulesEngine.Plans;

/// <summary>Goes on where facts of a kind exist, or where none do.</summary>
internal sealed class QuantifierStep(PlanQuantifier quantifier) : PlanStep
{
    public override void Run(PlanRun run)
    {
        if (!quantifier.Holds(run))
            return;
        if (quantifier.Order != run.LoudFrom || quantifier.Level < run.Positions.Length || !run.IsKnown())
            Next.Run(run);
    }
}
