namespace RulesEngine.Typesetting;

/// <summary>What stands on a page, and where.</summary>
/// <param name="Index">The page, from 0.</param>
/// <param name="Slices">The slices with their tops, from the top of the page.</param>
/// <param name="HeadTop">Top of the repeated head of a table; null where none is repeated.</param>
/// <param name="BrokenTie">How strongly the first slice holds to the last one of the page before.</param>
/// <param name="Overflow">Points by which the page's only slice is too high; 0 as a rule.</param>
internal sealed record PagePlan(int Index, IReadOnlyList<(Slice Slice, double Top)> Slices, double? HeadTop, Tie BrokenTie, double Overflow);
