namespace RulesEngine.RuleModel;

/// <summary>Holds once for each of its children that does.</summary>
public class OrElement : GroupElement
{
    internal OrElement(IReadOnlyList<RuleElement> childElements)
        : base(childElements)
    {
    }

    public override ElementType ElementType => ElementType.Or;
}
