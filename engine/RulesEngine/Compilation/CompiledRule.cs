using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>What the agenda and the firing of a rule need to know, whatever network finds its matches.</summary>
internal sealed class CompiledRule(IRuleDefinition definition, CodeLibrary library)
{
    private readonly CompiledAction[][] _actionsOn = ByTrigger(definition, library);

    public IRuleDefinition Definition { get; } = definition;

    public int Priority { get; } = definition.Priority;

    public bool IsRepeatable { get; } = definition.Repeatability == RuleRepeatability.Repeatable;

    /// <summary>The names a match shows, in order of declaration.</summary>
    public IReadOnlyList<Declaration> Exports { get; } = [.. definition.LeftHandSide.Exports];

    public IReadOnlyList<CompiledFilter> Predicates { get; } = Filters(definition, FilterType.Predicate, library);

    public IReadOnlyList<CompiledFilter> ChangeKeys { get; } = Filters(definition, FilterType.KeyChange, library);

    /// <summary>Whether the rule itself decides if a match may wait.</summary>
    public bool HasFilters => Predicates.Count + ChangeKeys.Count > 0;

    public bool RunsOn(MatchTrigger trigger) => ActionsOn(trigger).Length > 0;

    /// <summary>The actions that a match runs, in order.</summary>
    public CompiledAction[] ActionsOn(MatchTrigger trigger) => _actionsOn[(int)trigger];

    private static CompiledAction[][] ByTrigger(IRuleDefinition definition, CodeLibrary library)
    {
        CompiledAction[] actions = [.. definition.RightHandSide.Actions.Select(action => new CompiledAction(action, definition.DependencyGroup, library))];
        return [.. Enumerable.Range(0, (int)MatchTrigger.Removed + 1).Select(trigger => Array.FindAll(actions, action => action.IsDueOn((MatchTrigger)trigger)))];
    }

    private static CompiledFilter[] Filters(IRuleDefinition definition, FilterType type, CodeLibrary library) =>
        [.. definition.FilterGroup.Filters.Where(filter => filter.FilterType == type).Select(filter => new CompiledFilter(filter, library))];
}
