namespace RulesEngine.Documents;

/// <summary>A list.</summary>
/// <param name="Marker">How its items are marked.</param>
/// <param name="Items">The items in order.</param>
public sealed record ListBlock(ListMarker Marker, IReadOnlyList<ListItem> Items) : Block
{
    /// <summary>Number of the first item of a numbered list. 1 unless set.</summary>
    public int Start { get; init; } = 1;
}
