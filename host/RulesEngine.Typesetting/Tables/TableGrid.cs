using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Gives the cells of rows their columns. Rows that do not fit the grid are made to: gaps get empty cells, what is too much is joined to the last cell.</summary>
internal static class TableGrid
{
    private static readonly TableCell Empty = new(RichText.Empty);

    /// <summary>The rows with placed cells; those that share a cell come together, in one band.</summary>
    public static IEnumerable<IReadOnlyList<IReadOnlyList<PlacedCell>>> Bands(IReadOnlyList<TableRow> rows, int columns)
    {
        var band = new List<IReadOnlyList<PlacedCell>>();
        var occupied = new int[columns];
        for (var row = 0; row < rows.Count; row++)
        {
            band.Add(Place(rows[row], occupied, rows.Count - row));
            for (var column = 0; column < columns; column++)
                occupied[column]--;

            if (Array.TrueForAll(occupied, rest => rest <= 0))
            {
                yield return band;
                band = [];
            }
        }
    }

    /// <param name="row">The row.</param>
    /// <param name="occupied">For each column, how many rows from this one on a cell from above still covers.</param>
    /// <param name="rowsLeft">How many rows there are from this one on.</param>
    private static List<PlacedCell> Place(TableRow row, int[] occupied, int rowsLeft)
    {
        var placed = new List<PlacedCell>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            while (column < occupied.Length && occupied[column] > 0)
                column++;
            if (column == occupied.Length)
            {
                JoinToLast(placed, cell);
                continue;
            }

            var span = 1;
            while (span < cell.ColumnSpan && column + span < occupied.Length && occupied[column + span] <= 0)
                span++;
            var rowSpan = Math.Clamp(cell.RowSpan, 1, rowsLeft);
            placed.Add(new PlacedCell(cell, column, span, rowSpan));
            Array.Fill(occupied, rowSpan, column, span);
            column += span;
        }

        for (; column < occupied.Length; column++)
        {
            if (occupied[column] > 0)
                continue;
            placed.Add(new PlacedCell(Empty, column, 1, 1));
            occupied[column] = 1;
        }

        return placed;
    }

    private static void JoinToLast(List<PlacedCell> placed, TableCell surplus)
    {
        if (placed.Count == 0)
            return;

        var last = placed[^1];
        placed[^1] = last with { Cell = last.Cell with { Text = last.Cell.Text.Then(" ").Then(surplus.Text) } };
    }
}
