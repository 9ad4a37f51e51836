namespace RulesEngine.Typesetting;

/// <summary>How a glyph behaves where a line ends.</summary>
internal enum GlyphKind : byte
{
    /// <summary>Takes its place like any other.</summary>
    Ink,

    /// <summary>May stick out at the end of a line, since nobody sees it.</summary>
    Space,

    /// <summary>Seen only at the end of a line.</summary>
    SoftHyphen,

    /// <summary>Stands on the glyph before and may not be parted from it.</summary>
    Mark,
}
