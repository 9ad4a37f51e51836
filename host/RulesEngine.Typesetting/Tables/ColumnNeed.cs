namespace RulesEngine.Typesetting;

/// <summary>What the content of a column asks for.</summary>
/// <param name="Least">Width of its widest word.</param>
/// <param name="Most">Width with every cell on one line.</param>
internal readonly record struct ColumnNeed(double Least, double Most)
{
    public ColumnNeed With(double least, double most) => new(Math.Max(Least, least), Math.Max(Most, most));
}
