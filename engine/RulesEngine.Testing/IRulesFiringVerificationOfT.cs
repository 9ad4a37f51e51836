namespace RulesEngine.Testing;

/// <summary>Names the rule that is expected to fire next.</summary>
public interface IRulesFiringVerification<out TVerification>
{
    /// <summary>The only rule under test.</summary>
    TVerification Rule();

    TVerification Rule<TRule>();

    TVerification Rule(Type ruleType);

    TVerification Rule(string ruleName);
}
