using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Binds every fact of a memory.</summary>
internal sealed class ScanStep(int level, int cell) : OfferStep(level, cell)
{
    public override void Run(PlanRun run) => OfferAll(run);

    public override bool Reads(int cell) => false;

    public override SearchCost After(SearchCost before, PlanRun run)
    {
        var rows = before.Rows * run.CountAt(Level);
        return new(rows, before.Steps + rows);
    }
}
