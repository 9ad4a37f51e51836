using RulesEngine.Compilation;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Readings;

/// <summary>A rule as alternatives without Or: a name that several branches bind is in doubt in each for reasons of its own.</summary>
internal static class RuleBranches
{
    /// <summary>The elements of each alternative, in the order of the rule; one alternative where the rule has no Or.</summary>
    public static IReadOnlyList<IReadOnlyList<RuleElement>> Of(IRuleDefinition rule) => Conjunctions.Of(rule.LeftHandSide);

    /// <summary>The rule with its alternatives side by side; the rule itself where no branch binds a value or a query.</summary>
    public static IRuleDefinition Apart(IRuleDefinition rule) => BindsWithin(rule.LeftHandSide, isBranch: false)
        ? Element.RuleDefinition(
            rule.Name,
            rule.Description,
            rule.Priority,
            rule.Repeatability,
            rule.Tags,
            rule.Properties,
            rule.DependencyGroup,
            Element.OrGroup(Of(rule).Select(branch => Element.AndGroup(branch))),
            rule.FilterGroup,
            rule.RightHandSide)
        : rule;

    private static bool BindsWithin(RuleElement element, bool isBranch) => element switch
    {
        GroupElement group => group.ChildElements.Any(child => BindsWithin(child, isBranch || group is OrElement)),
        PatternElement pattern => isBranch && pattern.Source is not null,
        _ => false,
    };
}
