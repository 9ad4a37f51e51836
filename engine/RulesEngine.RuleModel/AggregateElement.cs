namespace RulesEngine.RuleModel;

/// <summary>Makes rows from the facts of its source: one for all, one for each key, one for each fact.</summary>
/// <remarks>The first parameter of each expression is an element of the source and bears its declared name.</remarks>
public class AggregateElement : RuleElement
{
    public const string CollectName = "Collect";
    public const string GroupByName = "GroupBy";
    public const string ProjectName = "Project";
    public const string FlattenName = "Flatten";

    public const string SelectorName = "Selector";
    public const string ElementSelectorName = "ElementSelector";
    public const string KeySelectorName = "KeySelector";
    public const string KeySelectorAscendingName = "KeySelectorAscending";
    public const string KeySelectorDescendingName = "KeySelectorDescending";

    internal AggregateElement(Type resultType, string name, ExpressionCollection expressions, PatternElement source, Type? customFactoryType)
    {
        ResultType = resultType;
        Name = name;
        Expressions = expressions;
        Source = source;
        CustomFactoryType = customFactoryType;
        Imports = [.. source.Imports.Concat(expressions.SelectMany(e => e.Imports).Except(source.Exports)).Distinct()];
    }

    public override ElementType ElementType => ElementType.Aggregate;

    /// <summary>Type of a row.</summary>
    public Type ResultType { get; }

    public PatternElement Source { get; }

    /// <summary>One of the names above, or that of an operator of the author's.</summary>
    public string Name { get; }

    /// <summary>Type of the factory of an author's operator; null where the name is enough.</summary>
    public Type? CustomFactoryType { get; }

    public ExpressionCollection Expressions { get; }

    public override string ToString() => $"{Name}({Source})";
}
