namespace RulesEngine.Testing;

internal sealed class RulesUnderTest(IReadOnlyCollection<RuleInfo> rules) : IRulesUnderTest
{
    public IReadOnlyCollection<RuleInfo> Rules { get; } = rules;

    public RuleInfo GetRuleInfo(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        return Single(r => r.Type == ruleType, $"Rule '{ruleType.FullName}' is not registered. Register it with Setup.Rule.");
    }

    public RuleInfo GetRuleInfo(string ruleName) =>
        Single(r => r.Definition.Name == ruleName, $"A rule named '{ruleName}' is not registered. Register it with Setup.Rule.");

    public RuleInfo GetSingle() => Rules.Count == 1
        ? Rules.First()
        : throw new ArgumentException($"Rule() means the only rule, and {Rules.Count} are registered. Say which one.");

    private RuleInfo Single(Func<RuleInfo, bool> isWanted, string fault)
    {
        foreach (var rule in Rules.Where(isWanted))
        {
            return rule;
        }

        throw new ArgumentException(fault);
    }
}
