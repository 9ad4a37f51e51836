namespace RulesEngine.RuleModel;

public static class RuleSetExtensions
{
    public static void Add(this IRuleSet ruleSet, IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(ruleDefinition);
        ruleSet.Add([ruleDefinition]);
    }
}
