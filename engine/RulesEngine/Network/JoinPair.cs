namespace RulesEngine.Network;

/// <summary>A left token and the fact of a batch it belongs to, with the token they already made, if any.</summary>
internal readonly record struct JoinPair(TokenEntry Left, int Right, Token? Joined = null)
{
    /// <summary>Combinations in order of arrival, for each of them the batch in order.</summary>
    public static int InOrder(JoinPair one, JoinPair other) =>
        one.Left.Turn != other.Left.Turn ? one.Left.Turn.CompareTo(other.Left.Turn) : one.Right.CompareTo(other.Right);
}
