namespace RulesEngine.Testing;

/// <summary>Tells the test framework about the outcome.</summary>
public interface IRuleAsserter
{
    void Assert(RuleAssertResult result);
}
