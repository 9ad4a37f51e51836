namespace RulesEngine.Testing;

/// <summary>Expectations of which each stands for one firing.</summary>
public interface IRuleSequenceFiringVerification : IRulesFiringVerification<IRuleFiringVerification>;
