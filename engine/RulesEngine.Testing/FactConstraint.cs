using RulesEngine.RuleModel;

namespace RulesEngine.Testing;

/// <summary>What is expected of one fact of a firing.</summary>
public abstract class FactConstraint
{
    private protected FactConstraint()
    {
    }

    internal abstract bool IsSatisfiedBy(IFactMatch fact);

    internal abstract void Notify(object? value);
}
