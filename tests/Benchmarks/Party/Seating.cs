namespace RulesEngine.Benchmarks.Party;

/// <summary>A guest put beside the last of an earlier seating.</summary>
internal sealed class Seating(int id, Seating? parent, int guest)
{
    public int Id => id;

    public Seating? Parent => parent;

    public int ParentId => parent?.Id ?? -1;

    public int Guest => guest;

    public int Seat { get; } = (parent?.Seat ?? 0) + 1;

    /// <summary>Whether the seats of the earlier seating were taken over.</summary>
    public bool IsWhole { get; set; }
}
