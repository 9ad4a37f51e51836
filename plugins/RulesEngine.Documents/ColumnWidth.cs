namespace RulesEngine.Documents;

/// <summary>How the width of a column is found.</summary>
public abstract record ColumnWidth
{
    private ColumnWidth()
    {
    }

    /// <summary>As wide as its content asks for, within what there is.</summary>
    public static ColumnWidth Auto { get; } = new Automatic();

    /// <summary>A fixed width.</summary>
    /// <param name="points">Width in points, above 0.</param>
    public static ColumnWidth Constant(double points) => points > 0
        ? new Fixed(points)
        : throw new ArgumentOutOfRangeException(nameof(points), points, "A column is wider than 0 points.");

    /// <summary>A share of the width the other columns leave.</summary>
    /// <param name="parts">Parts, above 0; a column of 2 parts is twice as wide as one of 1.</param>
    public static ColumnWidth Relative(double parts = 1) => parts > 0
        ? new Share(parts)
        : throw new ArgumentOutOfRangeException(nameof(parts), parts, "A column has more than 0 parts of the width.");

    /// <summary>As wide as its content asks for.</summary>
    public sealed record Automatic : ColumnWidth;

    /// <summary>A fixed width.</summary>
    /// <param name="Points">Width in points.</param>
    public sealed record Fixed(double Points) : ColumnWidth;

    /// <summary>A share of what is left.</summary>
    /// <param name="Parts">Parts of it.</param>
    public sealed record Share(double Parts) : ColumnWidth;
}
