namespace RulesEngine.Testing;

/// <summary>Compiles rules and runs them in one session whose firings are recorded.</summary>
public class RulesTestHarness
{
    public RulesTestHarness(IRulesTestSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        var compiler = new RuleCompiler();
        setup.CompilerSetupAction(compiler);
        RuleSet = new RulesUnderTest([.. setup.Rules]);
        Session = compiler.Compile(RuleSet.Rules.Select(r => r.Definition)).CreateSession();
        Recorder = new RuleInvocationRecorder(Session);
    }

    public IRulesUnderTest RuleSet { get; }

    public ISession Session { get; }

    public IRuleInvocationRecorder Recorder { get; }

    /// <returns>A verification of the firings recorded so far.</returns>
    public IRulesVerification GetRulesVerification() => new RulesVerification(RuleSet, Recorder.GetInvocations());
}
