namespace RulesEngine.RuleModel;

/// <summary>The filters of a rule, in the order written.</summary>
public class FilterGroupElement : RuleElement
{
    internal FilterGroupElement(IReadOnlyList<FilterElement> filters)
    {
        Filters = filters;
        Exports = [.. filters.SelectMany(e => e.Exports)];
        Imports = [.. filters.SelectMany(e => e.Imports).Distinct()];
    }

    public override ElementType ElementType => ElementType.FilterGroup;

    public IReadOnlyList<FilterElement> Filters { get; }
}
