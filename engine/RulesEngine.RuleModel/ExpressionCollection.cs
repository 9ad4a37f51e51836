using System.Collections;

namespace RulesEngine.RuleModel;

/// <summary>The expressions of a pattern or an aggregate, in the order written; several may share a name.</summary>
public class ExpressionCollection : IReadOnlyList<NamedExpressionElement>
{
    private readonly NamedExpressionElement[] _expressions;

    internal ExpressionCollection(IEnumerable<NamedExpressionElement> expressions)
    {
        _expressions = [.. expressions];
    }

    public int Count => _expressions.Length;

    /// <exception cref="ArgumentException">There is no expression of that name, or more than one.</exception>
    public NamedExpressionElement this[string name] =>
        FindSingleOrDefault(name) ?? throw new ArgumentException($"There is no expression '{name}'.", nameof(name));

    public NamedExpressionElement this[int index] => _expressions[index];

    public IEnumerable<NamedExpressionElement> Find(string name) => _expressions.Where(e => e.Name == name);

    /// <exception cref="ArgumentException">There is more than one expression of that name.</exception>
    public NamedExpressionElement? FindSingleOrDefault(string name)
    {
        var found = Find(name).ToArray();
        return found.Length <= 1
            ? found.FirstOrDefault()
            : throw new ArgumentException($"There are {found.Length} expressions '{name}'.", nameof(name));
    }

    /// <returns>This collection when the expressions are the ones it holds, else a new one.</returns>
    public ExpressionCollection Update(IReadOnlyList<NamedExpressionElement> expressions) =>
        ReferenceEquals(expressions, this) || expressions.SequenceEqual(_expressions) ? this : new ExpressionCollection(expressions);

    public IEnumerator<NamedExpressionElement> GetEnumerator() => _expressions.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
