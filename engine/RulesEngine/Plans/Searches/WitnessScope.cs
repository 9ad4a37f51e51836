namespace RulesEngine.Plans.Searches;

/// <summary>Which of a quantifier's facts a search is about: somebody hears of their evaluation. Of the others it was heard before.</summary>
/// <param name="From">The first position of a range.</param>
/// <param name="To">The position after its last.</param>
/// <param name="Others">Positions beside the range, in order.</param>
internal readonly record struct WitnessScope(int From, int To, int[] Others)
{
    public static WitnessScope All { get; } = new(0, int.MaxValue, []);

    public static WitnessScope None { get; } = new(0, 0, []);

    public bool Contains(int position) => (position >= From && position < To) || Array.BinarySearch(Others, position) >= 0;
}
