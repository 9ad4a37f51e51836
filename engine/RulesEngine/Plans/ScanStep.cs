namespace RulesEngine.Plans;

/// <summary>Binds every fact of a memory.</summary>
internal sealed class ScanStep(int level) : PlanStep
{
    public override void Run(PlanRun run)
    {
        var memory = run.Memories[level];
        for (var position = run.From[level]; position < run.To[level]; position++)
        {
            if (memory.SlotAt(position) < 0)
                continue;
            run.Bind(level, position);
            Next.Run(run);
        }
    }

    public override SearchCost After(SearchCost before, PlanRun run)
    {
        var rows = before.Rows * run.CountAt(level);
        return new(rows, before.Steps + rows);
    }
}
