namespace RulesEngine.Typesetting;

/// <summary>What layout did when something did not fit.</summary>
public enum LayoutDiagnosticKind
{
    /// <summary>A character without a glyph was printed as its code point in brackets.</summary>
    MissingGlyph,

    /// <summary>A word wider than its column was split between letters.</summary>
    WordSplit,

    /// <summary>A block was separated from the one it should stay with.</summary>
    KeepWithNextRelaxed,

    /// <summary>A block that should stay whole was split.</summary>
    KeepTogetherRelaxed,

    /// <summary>A single line was left on a page.</summary>
    LinesStranded,

    /// <summary>A table row was split between two pages.</summary>
    RowSplit,

    /// <summary>A table is wider than its place; its columns were narrowed below the width of their longest words.</summary>
    TableNarrowed,

    /// <summary>Something that cannot be divided is higher than a page and reaches into the margin.</summary>
    Clipped,

    /// <summary>A drawing was made smaller to fit its page.</summary>
    FigureShrunk,

    /// <summary>A chart whose labels are too long for a drawing was printed as a table.</summary>
    FigureAsTable,

    /// <summary>A note did not fit below its mark and goes on at the foot of the next page.</summary>
    NoteDivided,

    /// <summary>An internal link names a place that the document does not have; its text is printed without the link.</summary>
    UnknownTarget,

    /// <summary>An address that no reader may be sent to (not http, https or mailto); its text is printed without the link.</summary>
    AddressRefused,
}
