namespace RulesEngine.Typesetting;

/// <summary>How a page number is written.</summary>
public enum PageLabelStyle
{
    /// <summary>1, 2, 3…</summary>
    Decimal,

    /// <summary>i, ii, iii… for pages before the main part.</summary>
    LowerRoman,
}
