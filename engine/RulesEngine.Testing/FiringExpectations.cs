namespace RulesEngine.Testing;

/// <summary>Takes down what a test expects, in the order written.</summary>
internal sealed class FiringExpectations(IRulesUnderTest rules) : IRulesFiringVerification, IRuleSequenceFiringVerification
{
    private readonly List<FiringExpectation> _expectations = [];

    public IReadOnlyList<FiringExpectation> All => _expectations;

    public IQualifiedRuleFiringVerification Rule() => Of(rules.GetSingle());

    public IQualifiedRuleFiringVerification Rule<TRule>() => Rule(typeof(TRule));

    public IQualifiedRuleFiringVerification Rule(Type ruleType) => Of(rules.GetRuleInfo(ruleType));

    public IQualifiedRuleFiringVerification Rule(string ruleName) => Of(rules.GetRuleInfo(ruleName));

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule() => Rule();

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule<TRule>() => Rule<TRule>();

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(Type ruleType) => Rule(ruleType);

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(string ruleName) => Rule(ruleName);

    private OfRule Of(RuleInfo rule) => new(rule, _expectations);

    private sealed class OfRule(RuleInfo rule, List<FiringExpectation> expectations) : IQualifiedRuleFiringVerification
    {
        public void Fired(params FactConstraint[] constraints) => Fired(Times.Once, constraints);

        public void Fired(Times times, params FactConstraint[] constraints) =>
            expectations.Add(new FiringExpectation(rule.Definition, times.Value, constraints));
    }
}
