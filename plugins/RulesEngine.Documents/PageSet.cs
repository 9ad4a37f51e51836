namespace RulesEngine.Documents;

/// <summary>Blocks on pages of their own, such as a wide table on paper that lies on its side. What follows begins a new page as before.</summary>
/// <remarks>Within a box, a list or a group that stays together there are no own pages: there the blocks stand where they are.</remarks>
/// <param name="Content">The blocks in reading order.</param>
public sealed record PageSet(IReadOnlyList<Block> Content) : Block
{
    /// <summary>Paper and margins. A4 on its side unless set.</summary>
    public PageSetup Page { get; init; } = PageSetup.A4Landscape;

    /// <summary>The line at the head of these pages; null for the document's.</summary>
    public RunningLine? Header { get; init; }

    /// <summary>The line at the foot of these pages; null for the document's.</summary>
    public RunningLine? Footer { get; init; }
}
