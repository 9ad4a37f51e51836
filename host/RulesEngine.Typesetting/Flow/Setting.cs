namespace RulesEngine.Typesetting;

/// <summary>Where a block is set: its column, its place in the structure tree, what holds it together.</summary>
internal sealed record Setting(double X, double Width, StructureElement Parent, int Depth, Place Place)
{
    private const double LeastWidth = 48;

    /// <summary>The pages it stands on.</summary>
    public required Sheet Sheet { get; init; }

    public Frame? Frame { get; init; }

    /// <summary>The group that should stay on one page; null for none.</summary>
    public Cluster? Cluster { get; init; }

    /// <summary>Whether paragraphs stand close together, as in a list.</summary>
    public bool IsTight { get; init; }

    public Setting In(StructureElement parent, Place? place = null) => this with { Parent = parent, Place = place ?? Place };

    /// <summary>A column within this one; this one where so little would be left that a word finds no place.</summary>
    public Setting Narrowed(double left, double right = 0) =>
        Width - left - right < LeastWidth ? this : this with { X = X + left, Width = Width - left - right };
}
