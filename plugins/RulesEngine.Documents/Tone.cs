namespace RulesEngine.Documents;

/// <summary>How grave something is. It gives colour to what the words say already; never the only sign.</summary>
public enum Tone
{
    /// <summary>Nothing particular.</summary>
    Neutral,

    /// <summary>Good to know.</summary>
    Information,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>To be looked at.</summary>
    Warning,

    /// <summary>To be put right.</summary>
    Error,
}
