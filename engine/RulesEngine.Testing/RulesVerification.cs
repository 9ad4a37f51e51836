using RulesEngine.RuleModel;

namespace RulesEngine.Testing;

/// <summary>Expectations are compared with the firings in order; each begins where the expected firings of the one before end.</summary>
internal sealed class RulesVerification(IRulesUnderTest rules, IReadOnlyList<IMatch> firings) : IRulesVerification
{
    public RuleAssertResult VerifySequence(Action<IRuleSequenceFiringVerification> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var expectations = new FiringExpectations(rules);
        action(expectations);
        return Compare(expectations.All, (expectation, start) => firings.Skip(start).Take(1).Count(expectation.IsMetBy));
    }

    public RuleAssertResult Verify(Action<IRulesFiringVerification> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var expectations = new FiringExpectations(rules);
        action(expectations);
        return Compare(expectations.All, (expectation, start) => firings.Skip(start).TakeWhile(expectation.IsMetBy).Count());
    }

    private RuleAssertResult Compare(IReadOnlyList<FiringExpectation> expectations, Func<FiringExpectation, int, int> count)
    {
        var expected = 0;
        foreach (var expectation in expectations)
        {
            var actual = count(expectation, expected);
            if (actual != expectation.Times)
            {
                return new RuleAssertResult(
                    expectation.Rule.Name, RuleAssertStatus.Failed, expectation.Text, expectation.Times, actual);
            }

            expected += expectation.Times;
        }

        var hasMore = expected > 0 && expected < firings.Count;
        return new RuleAssertResult(
            ruleName: null, hasMore ? RuleAssertStatus.Failed : RuleAssertStatus.Passed, "Fired", expected, firings.Count);
    }
}
