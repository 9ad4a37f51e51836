namespace RulesEngine.Engine.Tests.Totals;

/// <summary>The ways in which a rule gets at items whose total it binds.</summary>
public enum GroupShape
{
    /// <summary>Collected for each place by an equality.</summary>
    Collected,

    /// <summary>The same without one.</summary>
    CollectedByTokens,

    /// <summary>Those of one key, for no place.</summary>
    CollectedOfOne,

    /// <summary>Grouped by key.</summary>
    Grouped,

    /// <summary>Grouped for each place.</summary>
    GroupedByTokens,
}
