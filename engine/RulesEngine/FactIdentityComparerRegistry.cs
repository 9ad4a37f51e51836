using RulesEngine.Sessions;

namespace RulesEngine;

/// <summary>How facts are told apart. Read once, when rules are compiled.</summary>
/// <remarks>
/// Two references to one object are one fact; objects of different types never are. In between a comparer registered
/// for exactly that type decides, else the default: equal identities where both are
/// <see cref="RuleModel.IIdentityProvider"/>, else <see cref="object.Equals(object)"/>.
/// </remarks>
public sealed class FactIdentityComparerRegistry
{
    private readonly Dictionary<Type, IEqualityComparer<object>> _comparers = [];
    private IEqualityComparer<object> _default = new DefaultFactIdentity();

    /// <summary>Decides for types without a comparer of their own.</summary>
    public IEqualityComparer<object> DefaultFactIdentityComparer
    {
        get => _default;
        set => _default = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Lets <paramref name="comparer"/> decide for facts whose run-time type is exactly <typeparamref name="TFact"/>.</summary>
    public void RegisterComparer<TFact>(IEqualityComparer<TFact> comparer)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparers[typeof(TFact)] = new TypedFactIdentity<TFact>(comparer);
    }

    internal FactIdentity ToIdentity() => new(new Dictionary<Type, IEqualityComparer<object>>(_comparers), _default);
}
