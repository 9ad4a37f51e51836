namespace RulesEngine.Typesetting;

/// <summary>The cells that a head cell is the head of.</summary>
public enum TableScope
{
    /// <summary>Those below it.</summary>
    Column,

    /// <summary>Those beside it.</summary>
    Row,
}
