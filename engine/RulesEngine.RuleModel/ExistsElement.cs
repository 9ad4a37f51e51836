namespace RulesEngine.RuleModel;

/// <summary>Holds when some match of its source exists. Gives no names to others.</summary>
public class ExistsElement : RuleElement
{
    internal ExistsElement(RuleElement source)
    {
        Source = source;
        Imports = source.Imports;
    }

    public override ElementType ElementType => ElementType.Exists;

    /// <summary>A pattern or a group.</summary>
    public RuleElement Source { get; }
}
