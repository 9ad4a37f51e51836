namespace RulesEngine.Programmes;

/// <summary>
/// Says that a property is a column of its table. Reading, templates, the description of the columns and the way from a value to its cell all follow from this one declaration.
/// </summary>
/// <param name="meaning">What the column holds, in words for whoever fills it in.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ColumnAttribute(string meaning) : Attribute
{
    /// <summary>What the column holds.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Header, where it is not the property's name in snake_case.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the column is part of the row's key.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether the table is refused without the column. Its cells may be empty unless it is a key.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The table whose keys the cells name; null when they name none.</summary>
    public string? LinksTo { get; init; }

    /// <summary>One more id that the cells may name besides the keys of <see cref="LinksTo"/>.</summary>
    public string? AlsoAccepts { get; init; }

    /// <summary>The column that a year or date must not be before.</summary>
    public string? NotBefore { get; init; }

    /// <summary>The column that holds the currency of an amount.</summary>
    public string? CurrencyColumn { get; init; }

    /// <summary>Least number the cells may hold.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    /// <summary>Greatest number the cells may hold.</summary>
    public double Most { get; init; } = double.PositiveInfinity;

    /// <summary>Form that the text must have.</summary>
    public CellForm Form { get; init; }
}
