namespace RulesEngine.Plans.Indexes;

/// <summary>Where a group of positions begins and ends, and how many they are.</summary>
internal struct GroupEnds
{
    /// <summary>A group without positions.</summary>
    public static readonly GroupEnds Empty = new() { First = KeyIndex.End, Last = KeyIndex.End };

    public int First;
    public int Last;
    public int Count;
}
