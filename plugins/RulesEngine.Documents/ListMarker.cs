namespace RulesEngine.Documents;

/// <summary>How the items of a list are marked.</summary>
public enum ListMarker
{
    /// <summary>With bullets.</summary>
    Bullet,

    /// <summary>With numbers: 1, 2, 3…</summary>
    Number,

    /// <summary>Not at all.</summary>
    None,
}
