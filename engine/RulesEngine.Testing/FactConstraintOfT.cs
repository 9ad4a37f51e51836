using RulesEngine.RuleModel;

namespace RulesEngine.Testing;

/// <summary>What is expected of one fact of a type.</summary>
public abstract class FactConstraint<TFact> : FactConstraint
{
    private Action<TFact>? _callback;

    private protected FactConstraint()
    {
    }

    /// <summary>Hands over the fact that satisfied the constraint, to look at it further. Not called for a value that is null.</summary>
    public FactConstraint<TFact> Callback(Action<TFact> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        _callback += callback;
        return this;
    }

    internal override bool IsSatisfiedBy(IFactMatch fact) => typeof(TFact).IsAssignableFrom(fact.Declaration.Type) && Accepts(fact.Value);

    internal override void Notify(object? value)
    {
        if (value is TFact fact)
        {
            _callback?.Invoke(fact);
        }
    }

    private protected abstract bool Accepts(object? value);
}
