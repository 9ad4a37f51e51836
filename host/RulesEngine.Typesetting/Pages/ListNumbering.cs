namespace RulesEngine.Typesetting;

/// <summary>How the items of a list are marked.</summary>
public enum ListNumbering
{
    /// <summary>Without bullets or numbers.</summary>
    None,

    /// <summary>With filled bullets.</summary>
    Disc,

    /// <summary>With 1, 2, 3…</summary>
    Decimal,
}
