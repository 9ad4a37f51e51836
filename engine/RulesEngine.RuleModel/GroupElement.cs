namespace RulesEngine.RuleModel;

/// <summary>Patterns, quantifiers and groups under a logical operator.</summary>
public abstract class GroupElement : RuleElement
{
    private protected GroupElement(IReadOnlyList<RuleElement> childElements)
    {
        ChildElements = childElements;
        Exports = [.. childElements.SelectMany(e => e.Exports).Distinct()];
        Imports = [.. childElements.SelectMany(e => e.Imports).Except(Exports)];
    }

    /// <summary>The children in the order written; never empty.</summary>
    public IReadOnlyList<RuleElement> ChildElements { get; }
}
