using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Notes a match: everything is bound.</summary>
internal sealed class FindStep : PlanStep
{
    public override bool Reads(int cell) => false;

    public override void Run(PlanRun run)
    {
        if (run.Known is null || !run.IsKnown())
            run.Note();
    }
}
