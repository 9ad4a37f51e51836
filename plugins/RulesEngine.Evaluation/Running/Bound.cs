using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>The values that a match gives the bindings of its rule.</summary>
internal sealed class Bound
{
    private readonly Dictionary<string, object?> _values;

    internal Bound(IMatch match)
    {
        _values = [];
        foreach (var fact in match.Facts)
        {
            _values[fact.Declaration.Name] = fact.Value;
        }
    }

    private Bound(Dictionary<string, object?> values)
    {
        _values = values;
    }

    internal static Bound Nothing { get; } = new([]);

    /// <summary>The same bindings and one more.</summary>
    internal Bound With(string name, object? value) => new(new Dictionary<string, object?>(_values) { [name] = value });

    internal bool Binds(string name) => _values.ContainsKey(name);

    internal IReadOnlyDictionary<string, object?> Values => _values;

    /// <summary>The value of a binding; null for one of another branch.</summary>
    internal object? this[string name] => _values.GetValueOrDefault(name);
}
