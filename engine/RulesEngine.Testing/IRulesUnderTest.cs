namespace RulesEngine.Testing;

/// <summary>The rules of a test, by class or by name.</summary>
public interface IRulesUnderTest
{
    IReadOnlyCollection<RuleInfo> Rules { get; }

    /// <exception cref="ArgumentException">No such rule is registered.</exception>
    RuleInfo GetRuleInfo(Type ruleType);

    /// <exception cref="ArgumentException">No such rule is registered.</exception>
    RuleInfo GetRuleInfo(string ruleName);

    /// <exception cref="ArgumentException">Not exactly one rule is registered.</exception>
    RuleInfo GetSingle();
}
