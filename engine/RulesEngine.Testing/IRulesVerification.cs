namespace RulesEngine.Testing;

/// <summary>Compares what rules did with what they were expected to do.</summary>
public interface IRulesVerification
{
    RuleAssertResult VerifySequence(Action<IRuleSequenceFiringVerification> action);

    RuleAssertResult Verify(Action<IRulesFiringVerification> action);
}
