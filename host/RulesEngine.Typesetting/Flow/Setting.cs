namespace RulesEngine.Typesetting;

/// <summary>Where a block is set: its column, its place in the structure tree, what holds it together.</summary>
internal sealed record Setting(double X, double Width, StructureElement Parent, int Depth, Place Place)
{
    public Frame? Frame { get; init; }

    /// <summary>The group that should stay on one page; null for none.</summary>
    public Cluster? Cluster { get; init; }

    /// <summary>Whether paragraphs stand close together, as in a list.</summary>
    public bool IsTight { get; init; }

    public Setting In(StructureElement parent, Place? place = null) => this with { Parent = parent, Place = place ?? Place };

    public Setting Narrowed(double left, double right = 0) => this with { X = X + left, Width = Math.Max(1, Width - left - right) };
}
