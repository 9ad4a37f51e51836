namespace RulesEngine.RuleModel;

/// <summary>Holds when no match of its source exists. Gives no names to others.</summary>
public class NotElement : RuleElement
{
    internal NotElement(RuleElement source)
    {
        Source = source;
        Imports = source.Imports;
    }

    public override ElementType ElementType => ElementType.Not;

    /// <summary>A pattern or a group.</summary>
    public RuleElement Source { get; }
}
