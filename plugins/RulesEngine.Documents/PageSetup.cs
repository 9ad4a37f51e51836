namespace RulesEngine.Documents;

/// <summary>Paper and margins, in points (72 to the inch).</summary>
public sealed record PageSetup
{
    /// <summary>A4, upright, with margins for reading on paper and on a screen.</summary>
    public static PageSetup A4 { get; } = new();

    /// <summary>A4 on its side, for wide tables.</summary>
    public static PageSetup A4Landscape { get; } = new() { Width = 841.89, Height = 595.276 };

    /// <summary>Width of the paper. 595.276 unless set.</summary>
    public double Width { get; init; } = 595.276;

    /// <summary>Height of the paper. 841.89 unless set.</summary>
    public double Height { get; init; } = 841.89;

    /// <summary>Space left of the text. 64 unless set.</summary>
    public double MarginLeft { get; init; } = 64;

    /// <summary>Space right of the text. 64 unless set.</summary>
    public double MarginRight { get; init; } = 64;

    /// <summary>Space above the text; the header stands in it. 72 unless set.</summary>
    public double MarginTop { get; init; } = 72;

    /// <summary>Space below the text; the footer stands in it. 72 unless set.</summary>
    public double MarginBottom { get; init; } = 72;
}
