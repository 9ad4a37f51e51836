namespace RulesEngine.Totals;

/// <summary>What is kept of one value of facts, group by group. Whoever owns the facts tells what happens to the groups.</summary>
internal abstract class RunningTotals
{
    /// <summary>A fact came to the end of a group.</summary>
    public abstract void Added(int group, int position);

    /// <summary>A fact changed, and stayed where it was.</summary>
    public abstract void Changed(int group, int position);

    /// <summary>A fact leaves a group.</summary>
    public abstract void Left(int group, int position);

    /// <summary>Follows the positions when gaps are closed.</summary>
    /// <param name="positions">The new position of each old one; negative where nothing is left.</param>
    public abstract void Renumber(ReadOnlySpan<int> positions);
}
