namespace RulesEngine.RuleModel;

internal sealed record RuleDefinition(
    string Name,
    string Description,
    int Priority,
    RuleRepeatability Repeatability,
    IReadOnlyList<string> Tags,
    PropertyMap Properties,
    DependencyGroupElement DependencyGroup,
    GroupElement LeftHandSide,
    FilterGroupElement FilterGroup,
    ActionGroupElement RightHandSide) : IRuleDefinition
{
    // A rule is itself and no other: filters and diagnostics attach to the very definition they were given.
    public bool Equals(RuleDefinition? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override string ToString() => Name;
}
