namespace RulesEngine.Plans;

/// <summary>What a plan is made of.</summary>
/// <param name="InOrder">The patterns and quantifiers in the order written.</param>
/// <param name="Tail">Makes the steps that bind and test values once the patterns are bound.</param>
/// <param name="ValueTypes">The types of the values bound.</param>
internal sealed record PlanParts(IReadOnlyList<PlanPart> InOrder, Func<IEnumerable<PlanStep>> Tail, IReadOnlyList<Type> ValueTypes)
{
    public IReadOnlyList<PlanJoin> Joins { get; } = [.. InOrder.OfType<PlanJoin>()];
}
