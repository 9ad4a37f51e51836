using RulesEngine.Readings;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Evaluation;

/// <summary>Writes the definitions that are compiled for a rule: its scope and the rule itself, each in the readings that differ.</summary>
internal static class RuleProgram
{
    // Facts that rules yield are complete before the first match is told.
    private const int AfterAllOthers = int.MinValue;

    internal static IEnumerable<IRuleDefinition> Of(FlaggingRule rule)
    {
        var whole = rule.Anatomy.Rule;
        IEnumerable<IRuleDefinition> scope = rule.Anatomy.Scope is null
            ? []
            : Readings(rule, ScopeOf(rule), Tells.SubjectForCertain, Tells.SubjectPossibly);
        return scope.Concat(Readings(rule, Definition(rule, whole.LeftHandSide, whole.FilterGroup), Tells.HoldsForCertain, Tells.HoldsPossibly));
    }

    /// <summary>The scope of a rule that has one, as a rule of its own.</summary>
    internal static IRuleDefinition ScopeOf(FlaggingRule rule) => Definition(rule, rule.Anatomy.Scope!, Element.FilterGroup());

    private static IEnumerable<IRuleDefinition> Readings(FlaggingRule rule, IRuleDefinition definition, Tells certain, Tells possible)
    {
        if (!definition.CanBeUndecided())
        {
            yield return WithRole(definition, new RuleRole(rule, certain | possible));
        }
        else
        {
            yield return WithRole(definition.Certain(), new RuleRole(rule, certain));
            yield return WithRole(definition.Possible(), new RuleRole(rule, possible));
        }
    }

    private static IRuleDefinition Definition(FlaggingRule rule, GroupElement leftHandSide, FilterGroupElement filters) =>
        Element.RuleDefinition(
            rule.Code,
            rule.Anatomy.Rule.Description,
            AfterAllOthers,
            rule.Anatomy.Rule.Repeatability,
            rule.Anatomy.Rule.Tags,
            [],
            Element.DependencyGroup(),
            leftHandSide,
            filters,
            MatchSink.Action);

    private static IRuleDefinition WithRole(IRuleDefinition definition, RuleRole role) =>
        Element.RuleDefinition(
            definition.Name,
            definition.Description,
            definition.Priority,
            definition.Repeatability,
            definition.Tags,
            [.. definition.Properties, new RuleProperty(RuleRole.Property, role)],
            definition.DependencyGroup,
            definition.LeftHandSide,
            definition.FilterGroup,
            definition.RightHandSide);
}
