namespace RulesEngine.Testing;

/// <summary>Expectations that say how often each rule fires.</summary>
public interface IRulesFiringVerification : IRulesFiringVerification<IQualifiedRuleFiringVerification>;
