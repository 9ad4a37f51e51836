namespace RulesEngine.Testing;

/// <summary>Whether an expectation was met.</summary>
public enum RuleAssertStatus
{
    Passed = 0,
    Failed = 1,
}
