namespace RulesEngine.Testing;

/// <summary>What is expected of one rule.</summary>
public interface IRuleFiringVerification
{
    /// <summary>The rule fires once, with facts that satisfy the constraints in their order.</summary>
    void Fired(params FactConstraint[] constraints);
}
