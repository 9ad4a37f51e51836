namespace RulesEngine.Documents;

/// <summary>A cell of a table. Text converts to a cell by itself.</summary>
/// <param name="Text">What it says; may be empty.</param>
public sealed record TableCell(RichText Text)
{
    /// <summary>Columns it covers. 1 unless set.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows it covers. 1 unless set.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Where its text stands, if not as its column says.</summary>
    public Alignment? Alignment { get; init; }

    /// <summary>A cell of plain text.</summary>
    public static implicit operator TableCell(string text) => FromString(text);

    /// <summary>A cell of text.</summary>
    public static implicit operator TableCell(RichText text) => FromRichText(text);

    /// <summary>A cell of plain text.</summary>
    public static TableCell FromString(string text) => new(text);

    /// <summary>A cell of text.</summary>
    public static TableCell FromRichText(RichText text) => new(text);
}
