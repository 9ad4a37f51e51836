namespace RulesEngine.Testing;

/// <summary>Rules did not fire as expected.</summary>
public class RuleAssertionException : Exception
{
    public RuleAssertionException()
    {
    }

    public RuleAssertionException(string message)
        : base(message)
    {
    }

    public RuleAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
