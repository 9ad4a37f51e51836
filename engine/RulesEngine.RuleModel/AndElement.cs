namespace RulesEngine.RuleModel;

/// <summary>Holds when all of its children do.</summary>
public class AndElement : GroupElement
{
    internal AndElement(IReadOnlyList<RuleElement> childElements)
        : base(childElements)
    {
    }

    public override ElementType ElementType => ElementType.And;
}
