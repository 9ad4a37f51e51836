using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Binds the collection of a query.</summary>
internal sealed class CollectStep(PlanCollection collection) : PlanStep
{
    public override void Run(PlanRun run)
    {
        if (!collection.TryFind(run, out var found))
            return;
        run.Row[collection.Own] = found;
        Next.Run(run);
    }
}
