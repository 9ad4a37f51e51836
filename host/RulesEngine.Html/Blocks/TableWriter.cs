using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Html;

/// <summary>Writes tables: heads tied to what they head, in a frame that scrolls where the window is narrower.</summary>
internal sealed class TableWriter(MarkupWriter markup, InlineWriter inline)
{
    private int _count;

    public void Write(Table table, string? id)
    {
        _count++;
        var caption = table.Caption is { Count: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"table-{_count}") : null;
        markup.Open("div", ("class", "table"), ("id", id), ("lang", table.Language));
        markup.Line();
        // What scrolls must be reached by keyboard, and then it needs a name.
        markup.Open("div", ("class", "scroll"), ("role", caption is null ? null : "group"), ("aria-labelledby", caption), ("tabindex", caption is null ? null : "0"));
        Grid(table, caption, caption);
        markup.CloseLine();
        if (table.Note is { Count: > 0 } note)
        {
            markup.Open("p", ("class", "note"));
            inline.Write(note);
            markup.CloseLine();
        }

        markup.CloseLine();
    }

    /// <summary>Writes the table alone.</summary>
    /// <param name="table">The table.</param>
    /// <param name="captionId">Name its caption carries; null where the caption is not printed.</param>
    /// <param name="labelId">Name of what says what the table shows; null for nothing.</param>
    public void Grid(Table table, string? captionId, string? labelId)
    {
        markup.Open("table", ("class", table.Look == TableLook.Plain ? "plain" : null), ("aria-labelledby", captionId is null ? labelId : null));
        markup.Line();
        if (captionId is not null)
        {
            markup.Open("caption", ("id", captionId));
            inline.Write(table.Caption!);
            markup.CloseLine();
        }

        Rows("thead", table, table.Head, isHead: true);
        Rows("tbody", table, table.Body, isHead: false);
        Rows("tfoot", table, table.Foot, isHead: false);
        markup.CloseLine();
    }

    private void Rows(string part, Table table, IReadOnlyList<TableRow> rows, bool isHead)
    {
        if (rows.Count == 0)
        {
            return;
        }

        markup.Open(part);
        markup.Line();
        var reachedUntil = new int[table.Columns.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            markup.Open("tr");
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (column < reachedUntil.Length - 1 && reachedUntil[column] > row)
                {
                    column++;
                }

                Cell(cell, table.Columns[Math.Min(column, table.Columns.Count - 1)], isHead);
                for (var i = 0; i < cell.ColumnSpan && column < reachedUntil.Length; i++, column++)
                {
                    reachedUntil[column] = row + cell.RowSpan;
                }
            }

            markup.CloseLine();
        }

        markup.CloseLine();
    }

    private void Cell(TableCell cell, TableColumn column, bool isHead)
    {
        // An empty cell heads nothing.
        var heads = (isHead || column.NamesRows) && !string.IsNullOrWhiteSpace(cell.Text.Plain);
        var scope = isHead
            ? cell.ColumnSpan > 1 ? "colgroup" : "col"
            : cell.RowSpan > 1 ? "rowgroup" : "row";
        markup.Open(
            heads ? "th" : "td",
            ("scope", heads ? scope : null),
            ("colspan", Span(cell.ColumnSpan)),
            ("rowspan", Span(cell.RowSpan)),
            ("class", (cell.Alignment ?? column.Alignment) switch { Alignment.End => "end", Alignment.Center => "center", _ => null }));
        inline.Write(cell.Text);
        markup.Close();
    }

    private static string? Span(int cells) => cells > 1 ? cells.ToString(CultureInfo.InvariantCulture) : null;
}
