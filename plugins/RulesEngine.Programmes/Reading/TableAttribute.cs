namespace RulesEngine.Programmes;

/// <summary>Says which canonical table holds the facts of a type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TableAttribute(string name, string meaning) : Attribute
{
    /// <summary>Name of the table, one of <see cref="Tables"/>.</summary>
    public string Name { get; } = name;

    /// <summary>What the table holds, in words for whoever fills it in.</summary>
    public string Meaning { get; } = meaning;
}
