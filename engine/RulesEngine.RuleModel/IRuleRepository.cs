namespace RulesEngine.RuleModel;

/// <summary>Rule sets by name.</summary>
public interface IRuleRepository
{
    /// <summary>The sets in the order in which they were added.</summary>
    IEnumerable<IRuleSet> GetRuleSets();
}
