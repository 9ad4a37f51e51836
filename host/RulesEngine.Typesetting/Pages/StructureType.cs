namespace RulesEngine.Typesetting;

/// <summary>The standard structure types of PDF 1.7 that our documents use (ISO 32000-1, 14.8.4).</summary>
public enum StructureType
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>A section with its heading.</summary>
    Sect,

    /// <summary>A group without a meaning of its own.</summary>
    Div,

    /// <summary>A caption of a table or figure.</summary>
    Caption,

    /// <summary>A table of contents.</summary>
    TOC,

    /// <summary>An entry of a table of contents.</summary>
    TOCI,

    /// <summary>The title.</summary>
    H1,

    /// <summary>A heading of the second level.</summary>
    H2,

    /// <summary>A heading of the third level.</summary>
    H3,

    /// <summary>A heading of the fourth level.</summary>
    H4,

    /// <summary>A heading of the fifth level.</summary>
    H5,

    /// <summary>A heading of the sixth level.</summary>
    H6,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A list.</summary>
    L,

    /// <summary>An item of a list.</summary>
    LI,

    /// <summary>The bullet or number of an item.</summary>
    Lbl,

    /// <summary>What an item says.</summary>
    LBody,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    TR,

    /// <summary>A head cell.</summary>
    TH,

    /// <summary>A cell with data.</summary>
    TD,

    /// <summary>The head rows of a table.</summary>
    THead,

    /// <summary>The rows of a table.</summary>
    TBody,

    /// <summary>The closing rows of a table, such as totals.</summary>
    TFoot,

    /// <summary>A piece of text that differs in language or in what it stands for.</summary>
    Span,

    /// <summary>A mark that refers to another place.</summary>
    Reference,

    /// <summary>A note that is referred to.</summary>
    Note,

    /// <summary>Text that leads somewhere, with its annotations.</summary>
    Link,

    /// <summary>A drawing.</summary>
    Figure,

    /// <summary>Words of someone else, as a block.</summary>
    BlockQuote,
}
