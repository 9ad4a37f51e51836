namespace RulesEngine.Programmes;

/// <summary>One column of a canonical table.</summary>
public sealed record TableColumn
{
    /// <summary>Header.</summary>
    public required string Name { get; init; }

    /// <summary>Property that holds its values.</summary>
    public required string Property { get; init; }

    /// <summary>What it holds, in words for whoever fills it in.</summary>
    public required string Meaning { get; init; }

    /// <summary>Form of its cells, in words: <c>a year</c>, <c>one of: national, regional</c>.</summary>
    public required string Form { get; init; }

    /// <summary>Whether it is part of the row's key, whose cells must be filled.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether a file must have the column.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The table whose keys its cells name; null when they name none.</summary>
    public string? LinksTo { get; init; }

    /// <summary>One more id that its cells may name.</summary>
    public string? AlsoAccepts { get; init; }

    /// <summary>The words its cells may hold; empty when the column is not a closed list.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
