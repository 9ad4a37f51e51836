namespace RulesEngine.Testing;

internal sealed class ThrowingAsserter : IRuleAsserter
{
    public void Assert(RuleAssertResult result)
    {
        if (result.Status == RuleAssertStatus.Failed)
        {
            throw new RuleAssertionException(result.GetMessage());
        }
    }
}
