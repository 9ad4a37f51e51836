namespace RulesEngine.Typesetting;

/// <summary>What stands on a page, and where.</summary>
internal sealed record PagePlan
{
    /// <summary>The page, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its paper.</summary>
    public required Sheet Sheet { get; init; }

    /// <summary>The slices with their tops, from the top of the page.</summary>
    public required IReadOnlyList<(Slice Slice, double Top)> Slices { get; init; }

    /// <summary>The notes at its foot, from top to bottom.</summary>
    public required IReadOnlyList<PlacedNote> Notes { get; init; }

    /// <summary>Top of the repeated head of a table; null where none is repeated.</summary>
    public required double? HeadTop { get; init; }

    /// <summary>How strongly the first slice holds to the last one of the page before.</summary>
    public required Tie BrokenTie { get; init; }

    /// <summary>Points by which the page's only slice is too high; 0 as a rule.</summary>
    public required double Overflow { get; init; }
}
