namespace RulesEngine.RuleModel;

/// <summary>The kind of a <see cref="RuleElement"/>.</summary>
public enum ElementType
{
    Action = 0,
    ActionGroup = 1,
    Aggregate = 2,
    And = 3,
    Binding = 4,
    Dependency = 5,
    DependencyGroup = 6,
    Exists = 7,
    Filter = 8,
    FilterGroup = 9,
    ForAll = 10,
    Not = 11,
    Or = 12,
    Pattern = 13,
    NamedExpression = 14,
}
