namespace RulesEngine.Totals;

/// <summary>Facts at positions, in groups whose totals are kept. Who owns it tells the totals of every change.</summary>
internal interface IGroupedFacts
{
    /// <summary>The position after the last one taken.</summary>
    int Top { get; }

    /// <summary>How many groups there are, empty ones included.</summary>
    int GroupCount { get; }

    /// <summary>Whether within each group the positions ascend.</summary>
    bool IsInOrder { get; }

    /// <summary>The group of a position; negative where no fact of a group is there.</summary>
    int GroupOf(int position);

    /// <summary>The first position of a group; negative where it is empty.</summary>
    int First(int group);

    /// <summary>The position after another in its group; negative where there is none.</summary>
    int After(int position);

    object? ValueAt(int position);
}
