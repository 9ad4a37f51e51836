using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>A cell with its place in the grid; spans end at the edges of the grid.</summary>
internal readonly record struct PlacedCell(TableCell Cell, int Column, int ColumnSpan, int RowSpan);
