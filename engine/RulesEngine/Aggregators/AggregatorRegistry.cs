namespace RulesEngine.Aggregators;

/// <summary>Query operators of authors, by name. Read when rules are compiled.</summary>
public sealed class AggregatorRegistry
{
    private readonly Dictionary<string, Type> _factories = [];

    /// <summary>Lets <paramref name="factoryType"/>, an <see cref="IAggregatorFactory"/> with a parameterless constructor, make the aggregators called <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">The name is taken, or the type is no factory.</exception>
    public void RegisterFactory(string name, Type factoryType)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(factoryType);
        if (!typeof(IAggregatorFactory).IsAssignableFrom(factoryType))
            throw new ArgumentException($"'{factoryType}' cannot make aggregators: it does not implement 'IAggregatorFactory'.", nameof(factoryType));
        if (!_factories.TryAdd(name, factoryType))
            throw new ArgumentException($"The aggregator name '{name}' is taken by '{_factories[name]}'.", nameof(name));
    }

    internal Type? Find(string name) => _factories.GetValueOrDefault(name);
}
