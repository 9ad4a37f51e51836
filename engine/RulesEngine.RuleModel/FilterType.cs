namespace RulesEngine.RuleModel;

/// <summary>How a filter decides whether a match goes on the agenda.</summary>
public enum FilterType
{
    /// <summary>The match is accepted while the expression is true.</summary>
    Predicate = 0,

    /// <summary>The match is accepted when the value differs from the one at its last firing.</summary>
    KeyChange = 1,
}
