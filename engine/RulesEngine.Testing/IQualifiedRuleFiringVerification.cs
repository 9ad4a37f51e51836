namespace RulesEngine.Testing;

/// <summary>What is expected of one rule, and how often.</summary>
public interface IQualifiedRuleFiringVerification : IRuleFiringVerification
{
    /// <summary>The rule fires that often in a row, each time with facts that satisfy the constraints in their order.</summary>
    void Fired(Times times, params FactConstraint[] constraints);
}
