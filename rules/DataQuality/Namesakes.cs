namespace RulesEngine.Rules.DataQuality;

/// <summary>Organisations that bear one name, but for what stands in brackets behind it.</summary>
public sealed record Namesakes : IRestsOnFacts
{
    private Namesakes(string name, IReadOnlyList<Organisation> organisations)
    {
        Name = name;
        Organisations = organisations;
    }

    /// <summary>The name, without brackets.</summary>
    public string Name { get; }

    /// <summary>Those that bear it, in order of their ids; one at least.</summary>
    public IReadOnlyList<Organisation> Organisations { get; }

    public IEnumerable<ProgrammeFact> RestsOn => Organisations;

    /// <summary>Gathers the organisations of one name.</summary>
    public static Namesakes Of(IGrouping<string, Organisation> organisations) =>
        new(organisations.Key, [.. organisations.OrderBy(organisation => organisation.OrgId, StringComparer.Ordinal)]);

    /// <summary>The name up to the bracket that tells one body from another.</summary>
    public static string NameOf(string name) => name.Split(" (", 2)[0];
}
