using RulesEngine.Compilation;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine;

/// <summary>Brings a rule into the form the network is built from: one Or of Ands at most, and no All.</summary>
public sealed class RuleNormalization
{
    /// <summary>A rule with the same matches. The rule itself where it has that form already.</summary>
    public IRuleDefinition Normalize(IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var simple = new ForAllRewriter().Visit(Context.Empty, rule);
        var conjunctions = Conjunctions.Of(simple.LeftHandSide);
        if (conjunctions.Count == 1 && simple.LeftHandSide is AndElement && conjunctions[0].SequenceEqual(simple.LeftHandSide.ChildElements))
            return simple;
        GroupElement leftHandSide = conjunctions.Count == 1
            ? Element.AndGroup(conjunctions[0])
            : Element.OrGroup(conjunctions.Select(conjunction => (RuleElement)Element.AndGroup(conjunction)));
        return Element.RuleDefinition(
            simple.Name, simple.Description, simple.Priority, simple.Repeatability, simple.Tags, simple.Properties,
            simple.DependencyGroup, leftHandSide, simple.FilterGroup, simple.RightHandSide);
    }
}
