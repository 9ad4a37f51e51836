namespace RulesEngine.Typesetting;

/// <summary>A set cell: its text, where it stands, how far it reaches.</summary>
/// <param name="Text">Its text with its structure element.</param>
/// <param name="X">Left edge of its text.</param>
/// <param name="RowSpan">Rows it covers.</param>
internal sealed record CellInk(TextInk Text, double X, int RowSpan)
{
    public double Height => Text.Layout.Height;
}
