using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>The values that a match gives the bindings of its rule.</summary>
internal sealed class Bound
{
    // A rule binds a handful of names: looking through them costs less than an index of them for each match.
    private readonly KeyValuePair<string, object?>[] _values;

    internal Bound(IMatch match)
    {
        _values = [.. match.Facts.Select(fact => KeyValuePair.Create(fact.Declaration.Name, fact.Value))];
    }

    private Bound(KeyValuePair<string, object?>[] values)
    {
        _values = values;
    }

    internal static Bound Nothing { get; } = new([]);

    /// <summary>The same bindings and one more.</summary>
    internal Bound With(string name, object? value) => new([.. _values, KeyValuePair.Create(name, value)]);

    internal bool Binds(string name) => Array.Exists(_values, value => value.Key == name);

    /// <summary>Names and their values, in the order of the rule.</summary>
    internal IReadOnlyList<KeyValuePair<string, object?>> Values => _values;

    /// <summary>What is bound, without the names.</summary>
    internal IEnumerable<object?> Facts => _values.Select(value => value.Value);

    /// <summary>The value of a binding; null for one of another branch.</summary>
    internal object? this[string name]
    {
        get
        {
            foreach (var value in _values)
            {
                if (value.Key == name)
                {
                    return value.Value;
                }
            }

            return null;
        }
    }
}
