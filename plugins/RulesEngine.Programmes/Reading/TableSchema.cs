using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;

namespace RulesEngine.Programmes;

/// <summary>
/// A canonical table: its columns in order, and how a row of cells becomes a fact. Worked out once from the declarations on the fact's properties.
/// </summary>
public sealed class TableSchema
{
    private static readonly TableSchema[] s_all =
    [
        new(typeof(Programme)), new(typeof(ProgrammeComponent)), new(typeof(Component)), new(typeof(Allocation)), new(typeof(Activity)),
        new(typeof(ActivityOrganisation)), new(typeof(Indicator)), new(typeof(Measure)), new(typeof(Incident)), new(typeof(Organisation)),
        new(typeof(OrganisationLink)), new(typeof(Region)), new(typeof(RegionAlias)), new(typeof(Place)), new(typeof(Population)),
        new(typeof(ExchangeRate)), new(typeof(RegionNeighbour)), new(typeof(DataSource)), new(typeof(Claim)),
    ];

    private static readonly FrozenDictionary<Type, TableSchema> s_byType = s_all.ToFrozenDictionary(schema => schema.FactType);
    private static readonly FrozenDictionary<string, TableSchema> s_byName = s_all.ToFrozenDictionary(schema => schema.Name);

    private readonly FrozenDictionary<string, IReadOnlyList<TableColumn>> _columnsOfMember;

    private readonly FrozenDictionary<string, Func<ProgrammeFact, IReadOnlyList<string>>> _links;

    private TableSchema(Type factType)
    {
        var table = factType.GetCustomAttribute<TableAttribute>()!;
        FactType = factType;
        Name = table.Name;
        Meaning = table.Meaning;
        Bindings = [.. ColumnBinding.AllOf(factType)];
        Columns = [.. Bindings.Select(binding => binding.Column)];
        KeyColumns = [.. Columns.Where(column => column.IsKey)];
        Make = Compile();
        _links = Bindings.Where(binding => binding.Column.LinksTo is not null).ToFrozenDictionary(binding => binding.Column.Name, binding => binding.CompileLinks());
        _columnsOfMember = MembersWithColumns().ToFrozenDictionary(pair => pair.Member, pair => pair.Columns);
    }

    /// <summary>Every canonical table, in the order of the data model.</summary>
    public static IReadOnlyList<TableSchema> All => s_all;

    /// <summary>Name of the table, one of <see cref="Tables"/>.</summary>
    public string Name { get; }

    /// <summary>What the table holds, in words for whoever fills it in.</summary>
    public string Meaning { get; }

    /// <summary>Type of its facts.</summary>
    public Type FactType { get; }

    /// <summary>Its columns, in the order of the data model; <c>source_ids</c> and <c>claim_ids</c> last.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The columns that make up the key of a row.</summary>
    public IReadOnlyList<TableColumn> KeyColumns { get; }

    internal IReadOnlyList<ColumnBinding> Bindings { get; }

    internal Func<CellReader, ProgrammeFact> Make { get; }

    /// <summary>The table of a type of facts.</summary>
    /// <exception cref="KeyNotFoundException">The type is none of the canonical ones.</exception>
    public static TableSchema Of(Type factType) => s_byType[factType];

    /// <summary>The table of a name; null when no canonical table is called so. Capitals do not matter.</summary>
    public static TableSchema? Named(string name) => s_byName.GetValueOrDefault(name.ToLowerInvariant());

    /// <summary>The columns that a property's value comes from, in the order of the table; empty for a property that stands for none.</summary>
    public IReadOnlyList<TableColumn> ColumnsOf(string member) => _columnsOfMember.GetValueOrDefault(member, []);

    /// <summary>The ids that a fact has in a column that names rows of another table; none when the cell was empty.</summary>
    /// <param name="fact">A fact of this table.</param>
    /// <param name="column">One of its columns with <see cref="TableColumn.LinksTo"/>.</param>
    public IReadOnlyList<string> LinksOf(ProgrammeFact fact, TableColumn column) => _links[column.Name](fact);

    internal int OrdinalOf(string column)
    {
        for (var ordinal = 0; ordinal < Columns.Count; ordinal++)
        {
            if (Columns[ordinal].Name == column)
            {
                return ordinal;
            }
        }

        throw new InvalidOperationException($"Table '{Name}' declares no column '{column}'.");
    }

    private Func<CellReader, ProgrammeFact> Compile()
    {
        var cells = Expression.Parameter(typeof(CellReader), "cells");
        var values = Bindings.Select((binding, ordinal) => Expression.Bind(binding.Property, binding.Read(cells, ordinal)));
        var source = Expression.Bind(FactType.GetProperty(nameof(ProgrammeFact.Source))!, Expression.Property(cells, nameof(CellReader.Row)));
        return Expression.Lambda<Func<CellReader, ProgrammeFact>>(Expression.MemberInit(Expression.New(FactType), values.Prepend(source)), cells).Compile();
    }

    private IEnumerable<(string Member, IReadOnlyList<TableColumn> Columns)> MembersWithColumns()
    {
        foreach (var binding in Bindings)
        {
            yield return (binding.Property.Name, ColumnsBehind([binding.Property.Name]));
        }

        foreach (var member in FactType.GetMembers(BindingFlags.Public | BindingFlags.Instance))
        {
            if (member.GetCustomAttribute<DerivedFromAttribute>() is { } derived)
            {
                yield return (member.Name, ColumnsBehind(derived.Members));
            }
        }
    }

    private List<TableColumn> ColumnsBehind(IReadOnlyList<string> properties)
    {
        var behind = Bindings.Where(binding => properties.Contains(binding.Property.Name)).ToList();
        return [.. Columns.Where(column => behind.Any(binding => binding.Column == column || binding.Currency == column.Name))];
    }
}
