using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>What the agenda and the firing of a rule need to know, whatever network finds its matches.</summary>
internal sealed class CompiledRule(IRuleDefinition definition)
{
    public IRuleDefinition Definition { get; } = definition;

    public bool IsRepeatable { get; } = definition.Repeatability == RuleRepeatability.Repeatable;

    /// <summary>The names a match shows, in order of declaration.</summary>
    public IReadOnlyList<Declaration> Exports { get; } = [.. definition.LeftHandSide.Exports];

    public IReadOnlyList<CompiledAction> Actions { get; } =
        [.. definition.RightHandSide.Actions.Select(action => new CompiledAction(action, definition.DependencyGroup))];

    public IReadOnlyList<CompiledFilter> Predicates { get; } = Filters(definition, FilterType.Predicate);

    public IReadOnlyList<CompiledFilter> ChangeKeys { get; } = Filters(definition, FilterType.KeyChange);

    public bool RunsOn(MatchTrigger trigger) => Actions.Any(action => action.IsDueOn(trigger));

    private static CompiledFilter[] Filters(IRuleDefinition definition, FilterType type) =>
        [.. definition.FilterGroup.Filters.Where(filter => filter.FilterType == type).Select(filter => new CompiledFilter(filter))];
}
