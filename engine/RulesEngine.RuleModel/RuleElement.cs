namespace RulesEngine.RuleModel;

/// <summary>A node of a rule's tree. Immutable.</summary>
public abstract class RuleElement
{
    private protected RuleElement()
    {
    }

    public abstract ElementType ElementType { get; }

    /// <summary>Names that the element gives to others, in the order of declaration.</summary>
    public IReadOnlyCollection<Declaration> Exports { get; private protected init; } = [];

    /// <summary>Names that the element uses and others must give, in order of first use.</summary>
    public IReadOnlyCollection<Declaration> Imports { get; private protected init; } = [];
}
