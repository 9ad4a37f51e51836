namespace RulesEngine.RuleModel;

/// <summary>Order of a sorted collection.</summary>
public enum SortDirection
{
    Ascending = 0,
    Descending = 1,
}
