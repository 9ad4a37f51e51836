using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>A table with its widths, seen as one of its parts.</summary>
internal sealed record TablePart(Table Table, ColumnWidths Widths, TableHeads? Heads)
{
    public TableRole Role { get; init; }

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

    public double LeftOf(PlacedCell cell) => Widths.Widths.Take(cell.Column).Sum();

    public double WidthOf(PlacedCell cell) => Widths.Widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum();

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
