namespace RulesEngine.Testing;

/// <summary>Tests rules by what they fire on.</summary>
/// <example>
/// <code>
/// var test = new RulesTestFixture();
/// test.Setup.Rule&lt;RegionWithoutProgramme&gt;();
///
/// test.Session.Insert(new Region("KZ-55"));
/// test.Session.Fire();
///
/// test.Verify(x => x.Rule().Fired(Matched.Fact&lt;Region&gt;(r => r.Id == "KZ-55")));
/// </code>
/// </example>
public class RulesTestFixture
{
    private readonly Lazy<RulesTestHarness> _harness;

    public RulesTestFixture()
    {
        _harness = new Lazy<RulesTestHarness>(() => new RulesTestHarness(Setup));
    }

    /// <summary>Throws a <see cref="RuleAssertionException"/> unless set.</summary>
    public IRuleAsserter Asserter { get; set; } = new ThrowingAsserter();

    /// <summary>The rules; to be registered before the session, the recorder or a verification is asked for.</summary>
    public IRulesTestSetup Setup { get; } = new RulesTestSetup();

    public ISession Session => _harness.Value.Session;

    public IRuleInvocationRecorder Recorder => _harness.Value.Recorder;

    /// <summary>Compares runs of equal firings with the expectations, in order.</summary>
    public void Verify(Action<IRulesFiringVerification> buildAction) =>
        Asserter.Assert(_harness.Value.GetRulesVerification().Verify(buildAction));

    /// <summary>Compares the firings one by one with the expectations, in order.</summary>
    public void VerifySequence(Action<IRuleSequenceFiringVerification> buildAction) =>
        Asserter.Assert(_harness.Value.GetRulesVerification().VerifySequence(buildAction));
}
