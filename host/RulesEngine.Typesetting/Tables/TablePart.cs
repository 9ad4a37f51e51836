using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>A table with its widths, seen as one of its parts.</summary>
internal sealed record TablePart(Table Table, ColumnWidths Widths, TableHeads? Heads)
{
    public TableRole Role { get; init; }

    /// <summary>What is to be reported because the table stands for something else; null as a rule.</summary>
    public LayoutDiagnosticKind? Instead { get; init; }

    /// <summary>What is to be reported with the first row; said once for each table.</summary>
    public (LayoutDiagnosticKind Kind, string Detail)? Remark => Role == TableRole.Head == Table.Head.Count > 0 && Role != TableRole.Foot
        ? RemarkOnTable
        : null;

    private (LayoutDiagnosticKind Kind, string Detail)? RemarkOnTable => Instead switch
    {
        { } kind => (kind, "the labels are too long for a drawing; the numbers were printed as a table"),
        null when Widths.Missing > 0 => (LayoutDiagnosticKind.TableNarrowed, string.Create(CultureInfo.InvariantCulture, $"the longest words of the table are {Widths.Missing:0.#} pt wider than its place; its columns were narrowed")),
        _ => null,
    };

    public StructureType Group => Role switch
    {
        TableRole.Head => StructureType.THead,
        TableRole.Foot => StructureType.TFoot,
        _ => StructureType.TBody,
    };

    public string RowName => Role switch
    {
        TableRole.Head => "head row",
        TableRole.Foot => "closing row",
        _ => "row",
    };

    public double LeftOf(PlacedCell cell) => Widths.LeftOf(cell.Column);

    public double WidthOf(PlacedCell cell) => Widths.LeftOf(cell.Column + cell.ColumnSpan) - Widths.LeftOf(cell.Column);

    /// <summary>The structure element of a cell: what it is the head of, or which heads it belongs to.</summary>
    public StructureElement ElementOf(PlacedCell cell)
    {
        if (Role == TableRole.Head)
        {
            return new StructureElement(StructureType.TH)
            {
                Scope = TableScope.Column,
                ColumnSpan = cell.ColumnSpan,
                RowSpan = cell.RowSpan,
                Id = Heads?.NextId(cell),
            };
        }

        var namesRow = Table.Columns[cell.Column].NamesRows;
        return new StructureElement(namesRow ? StructureType.TH : StructureType.TD)
        {
            Scope = namesRow ? TableScope.Row : null,
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
            Headers = Heads is null || namesRow ? [] : Heads.Above(cell),
        };
    }
}
