namespace RulesEngine.RuleModel.Builders;

/// <summary>The logical operator of a group.</summary>
public enum GroupType
{
    And = 0,
    Or = 1,
}
