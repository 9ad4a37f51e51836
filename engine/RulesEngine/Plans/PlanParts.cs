namespace RulesEngine.Plans;

/// <summary>What a plan is made of.</summary>
/// <param name="All">Every part that facts enter.</param>
/// <param name="InOrder">The patterns and quantifiers before any value, in the order written.</param>
/// <param name="Tail">Makes the steps from the first value on.</param>
/// <param name="ValueTypes">The types of the values bound.</param>
/// <param name="Groupings">The queries whose groups are among its patterns.</param>
internal sealed record PlanParts(IReadOnlyList<PlanPart> All, IReadOnlyList<PlanPart> InOrder, Func<IEnumerable<PlanStep>> Tail, IReadOnlyList<Type> ValueTypes, IReadOnlyList<PlanGrouping> Groupings)
{
    public IReadOnlyList<PlanJoin> Joins { get; } = [.. InOrder.OfType<PlanJoin>()];
}
