using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace RulesEngine.RuleModel;

/// <summary>The properties of a rule by name, in the order in which they were set.</summary>
public class PropertyMap : IReadOnlyCollection<RuleProperty>
{
    private readonly List<RuleProperty> _properties;
    private readonly Dictionary<string, RuleProperty> _byName;

    /// <exception cref="ArgumentException">Two properties have the same name.</exception>
    public PropertyMap(IEnumerable<RuleProperty> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        _properties = [.. properties];
        _byName = _properties.ToDictionary(p => p.Name);
    }

    public int Count => _properties.Count;

    /// <exception cref="ArgumentException">There is no property of that name.</exception>
    public object this[string name] => TryGetProperty(name, out var property)
        ? property.Value
        : throw new ArgumentException($"The rule has no property '{name}'.", nameof(name));

    public bool TryGetProperty(string name, [NotNullWhen(true)] out RuleProperty? property) => _byName.TryGetValue(name, out property);

    public IEnumerator<RuleProperty> GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
