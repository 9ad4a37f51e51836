namespace RulesEngine.Typesetting;

/// <summary>The smallest part of the flow that stands on one page.</summary>
internal readonly record struct Slice
{
    public required Fragment Fragment { get; init; }

    /// <summary>Which slice of its fragment this is.</summary>
    public required int Index { get; init; }

    public required double Height { get; init; }

    /// <summary>Space above, which is dropped at the top of a page.</summary>
    public required double SpaceBefore { get; init; }

    /// <summary>How strongly it holds to the slice before.</summary>
    public required Tie Tie { get; init; }

    /// <summary>Whether it must begin a page.</summary>
    public required bool BeginsPage { get; init; }

    public required Sheet Sheet { get; init; }

    public required Frame? Frame { get; init; }

    /// <summary>What is printed above it where it is the first on its page.</summary>
    public required RepeatedHead? Head { get; init; }

    public required IReadOnlyList<Landmark> Landmarks { get; init; }

    /// <summary>The notes whose first mark stands in it.</summary>
    public required IReadOnlyList<NoteFragment> Notes { get; init; }
}
