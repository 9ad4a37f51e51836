using RulesEngine.Plans.Parts;

namespace RulesEngine.Plans;

/// <summary>What a plan is made of.</summary>
/// <param name="InOrder">Its parts in the order written.</param>
/// <param name="Cells">Where the rows of its searches have what they bind.</param>
internal sealed record PlanParts(IReadOnlyList<PlanPart> InOrder, RowCells Cells)
{
    /// <summary>The parts that bind facts, each at a level of its own.</summary>
    public IReadOnlyList<PlanJoin> Joins { get; } = [.. InOrder.OfType<PlanJoin>()];
}
