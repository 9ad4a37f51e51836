using System.Linq.Expressions;
using System.Reflection;

namespace RulesEngine.Programmes;

/// <summary>A property of a fact with the column it is read from and the way its cells are read.</summary>
internal sealed class ColumnBinding
{
    private readonly ColumnAttribute _declared;
    private readonly CellKind _kind;

    private ColumnBinding(PropertyInfo property)
    {
        Property = property;
        _declared = property.GetCustomAttribute<ColumnAttribute>()!;
        _kind = CellKind.Of(property.PropertyType);
        var words = _kind.ClosedList is { } list ? ClosedList.Of(list).Words : [];
        Column = new TableColumn
        {
            Name = _declared.Name ?? ClosedList.SnakeCase(property.Name),
            Property = property.Name,
            Meaning = _declared.Meaning,
            Form = FormOf(words),
            IsKey = _declared.IsKey,
            IsRequired = _declared.IsRequired,
            LinksTo = _declared.LinksTo,
            AlsoAccepts = _declared.AlsoAccepts,
            Words = words,
        };
    }

    internal PropertyInfo Property { get; }

    internal TableColumn Column { get; }

    internal string? Currency => _declared.CurrencyColumn;

    internal string? NotBefore => _declared.NotBefore;

    internal CellForm Form => _declared.Form;

    internal double Least => _declared.Least;

    internal double Most => _declared.Most;

    /// <summary>The type's own columns in the order they are declared, then those of every fact.</summary>
    internal static IEnumerable<ColumnBinding> AllOf(Type factType) =>
        factType.GetProperties()
            .Where(property => property.IsDefined(typeof(ColumnAttribute)))
            .OrderBy(property => property.DeclaringType == factType ? 0 : 1)
            .ThenBy(property => property.MetadataToken)
            .Select(property => new ColumnBinding(property));

    /// <summary>The expression that reads the property's value.</summary>
    internal Expression Read(ParameterExpression cells, int ordinal)
    {
        var read = Expression.Call(cells, _kind.ReaderFor(Column.IsKey), Expression.Constant(ordinal));
        return read.Type == Property.PropertyType ? read : Expression.Convert(read, Property.PropertyType);
    }

    /// <summary>The function that takes the ids out of a fact.</summary>
    internal Func<ProgrammeFact, IReadOnlyList<string>> CompileLinks()
    {
        var fact = Expression.Parameter(typeof(ProgrammeFact), "fact");
        var value = Expression.Property(Expression.Convert(fact, Property.ReflectedType!), Property);
        if (_kind.IsList)
        {
            return Expression.Lambda<Func<ProgrammeFact, IReadOnlyList<string>>>(value, fact).Compile();
        }

        var id = Expression.Lambda<Func<ProgrammeFact, string?>>(value, fact).Compile();
        return row => id(row) is { } text ? [text] : [];
    }

    private string FormOf(IReadOnlyList<string> words) => (_declared.LinksTo, _kind.IsList, words.Count) switch
    {
        ({ } table, true, _) => $"ids of {table}, separated by ;",
        ({ } table, false, _) => $"an id of {table}",
        (null, true, _) => $"any of: {string.Join(", ", words)}; separated by ;",
        (null, false, > 0) => $"one of: {string.Join(", ", words)}",
        _ => CellForms.WordsFor(_declared.Form) ?? _kind.Form,
    };
}
