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
        if (IsNormal(simple.LeftHandSide, conjunctions))
            return simple;
        GroupElement leftHandSide = conjunctions.Count == 1
            ? Element.AndGroup(conjunctions[0])
            : Element.OrGroup(conjunctions.Select(conjunction => (RuleElement)Element.AndGroup(conjunction)));
        return Element.RuleDefinition(
            simple.Name, simple.Description, simple.Priority, simple.Repeatability, simple.Tags, simple.Properties,
            simple.DependencyGroup, leftHandSide, simple.FilterGroup, simple.RightHandSide);
    }

    private static bool IsNormal(GroupElement leftHandSide, IReadOnlyList<IReadOnlyList<RuleElement>> conjunctions) =>
        leftHandSide is AndElement
            ? conjunctions.Count == 1 && conjunctions[0].SequenceEqual(leftHandSide.ChildElements)
            : conjunctions.Count > 1
                && conjunctions.Count == leftHandSide.ChildElements.Count
                && conjunctions.Zip(leftHandSide.ChildElements).All(pair => pair.Second is AndElement branch && pair.First.SequenceEqual(branch.ChildElements));
}
