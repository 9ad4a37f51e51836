using System.Reflection;
using System.Xml.Linq;
using RulesEngine.Programmes;

namespace RulesEngine.Packs.Tests;

/// <summary>Every member of every fact that a rule can match, as the guide lists them.</summary>
public sealed class FactTableTests
{
    private static readonly Dictionary<string, string> s_summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "sdk", "RulesEngine.Programmes.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => string.Join(' ', (member.Element("summary")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void The_list_of_facts_is_that_of_the_tables()
    {
        var file = WorkingCopy.PathOf("rules", "facts.md");
        var expected = Page();
        if (WorkingCopy.IsToBeUpdated)
        {
            File.WriteAllText(file, expected);
        }

        File.ReadAllText(file).ShouldBe(expected, "Run this test with UPDATE_EXPECTED=1 to write the list anew.");
    }

    private static string Page() => string.Concat(
    [
        """
        # Facts

        What rules match, a type for each table. A `?` means that the column may be empty: rules are written as if it were not, and the engine tells "no data" where it decides.
        Ids, lists and closed lists are links; an empty one means "none recorded" and compares false. Every fact has `Key`, `Label` (what readers call it), `SourceIds` and `ClaimIds` besides.
        `AsOf` is a fact too: `Date` and `RegionSet` of the run. (Written by tests/Packs.Tests with UPDATE_EXPECTED=1.)


        """,
        .. TableSchema.All.Select(Section),
    ]);

    private static string Section(TableSchema table) => string.Concat(
    [
        $"## {table.FactType.Name}\n\n{table.Meaning} Table `{table.Name}`.\n\n| member | type | column | what it holds |\n|---|---|---|---|\n",
        .. Members(table).Select(member => $"| {string.Join(" | ", member)} |\n"),
        "\n",
    ]);

    private static IEnumerable<string[]> Members(TableSchema table)
    {
        foreach (var column in table.Columns.Where(column => column.Name is not ("source_ids" or "claim_ids")))
        {
            var property = table.FactType.GetProperty(column.Property)!;
            var meaning = $"{column.Meaning}{(column.LinksTo is null ? "" : $" Links to `{column.LinksTo}`.")}{(column.Words.Count == 0 ? "" : $" {Words(property)}")}";
            yield return [$"`{column.Property}`", $"`{Told(new NullabilityInfoContext().Create(property))}`", $"`{column.Name}`", meaning];
        }

        foreach (var member in table.FactType.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member.GetCustomAttribute<DerivedFromAttribute>() is not null).OrderBy(member => member.MetadataToken))
        {
            yield return member is MethodInfo method
                ? [$"`{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => $"{Simple(parameter.ParameterType)} {parameter.Name}"))})`", $"`{Told(new NullabilityInfoContext().Create(method.ReturnParameter))}`", "", Summary("M", member)]
                : [$"`{member.Name}`", $"`{Told(new NullabilityInfoContext().Create((PropertyInfo)member))}`", "", Summary("P", member)];
        }
    }

    private static string Words(PropertyInfo property)
    {
        var type = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        return type.IsEnum ? $"`{type.Name}`: {string.Join(", ", Enum.GetNames(type))}." : "";
    }

    private static string Summary(string kind, MemberInfo member)
    {
        var name = $"{kind}:{member.DeclaringType!.FullName}.{member.Name}";
        return s_summaries.First(summary => summary.Key == name || summary.Key.StartsWith($"{name}(", StringComparison.Ordinal)).Value;
    }

    private static string Told(NullabilityInfo type)
    {
        var name = type.Type.IsGenericType && Nullable.GetUnderlyingType(type.Type) is null
            ? $"{type.Type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(Told))}>"
            : Simple(Nullable.GetUnderlyingType(type.Type) ?? type.Type);
        return type.ReadState == NullabilityState.Nullable ? $"{name}?" : name;
    }

    private static string Simple(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => type.Name,
        TypeCode.String => "string",
        TypeCode.Boolean => "bool",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.Decimal => "decimal",
        _ => type.Name,
    };
}
