namespace RulesEngine.Documents;

/// <summary>Where text stands in its column.</summary>
public enum Alignment
{
    /// <summary>At the left edge.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right edge, as numbers do.</summary>
    End,
}
