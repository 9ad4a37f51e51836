namespace RulesEngine.RuleModel;

/// <summary>Rules under one name.</summary>
public interface IRuleSet
{
    string Name { get; }

    /// <summary>The rules in the order in which they were added.</summary>
    IEnumerable<IRuleDefinition> Rules { get; }

    void Add(IEnumerable<IRuleDefinition> ruleDefinitions);
}
