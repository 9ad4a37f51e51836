namespace RulesEngine.RuleModel;

/// <summary>How a fact that nobody inserted came about.</summary>
public enum FactSourceType
{
    /// <summary>Produced by a query from other facts.</summary>
    Aggregate = 1,

    /// <summary>Yielded by a rule; lives as long as the match that yielded it.</summary>
    Linked = 2,
}
