namespace RulesEngine;

/// <summary>Which of the matches of one priority fires first.</summary>
public enum AgendaOrder
{
    /// <summary>The one that has waited longest.</summary>
    OldestFirst,

    /// <summary>The one that came last: what it brings about is followed up before older matches have their turn.</summary>
    NewestFirst,
}
