using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>One step on the way from a fact to the matches it is part of. Goes on with the next step for each way to take it.</summary>
internal abstract class PlanStep
{
    public PlanStep Next { get; set; } = null!;

    public abstract void Run(PlanRun run);

    /// <summary>Whether the step looks at what is in a cell of the row.</summary>
    public virtual bool Reads(int cell) => true;

    /// <summary>What a search is thought to have cost after this step.</summary>
    public virtual SearchCost After(SearchCost before, PlanRun run) => before;
}
