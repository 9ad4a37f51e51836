namespace RulesEngine.Programmes;

/// <summary>
/// Turns the rows of one table into facts or refusals. Values of unknown and personal columns are dropped before anything else sees them.
/// For one thread at a time.
/// </summary>
/// <example>
/// <code>
/// var reader = TableReader.Open(TableSchema.Named("regions")!, "regions.csv", null, ["region_id", "name_en"]);
/// var region = (Region)reader.Read(2, ["KZ-47", "Mangystau Region"]).Fact!;
/// </code>
/// </example>
public sealed class TableReader
{
    /// <summary>Most characters that a cell may hold.</summary>
    public const int LongestCell = 8192;

    private static readonly string[] s_spreadsheetErrors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];

    private readonly TableHeader _header;
    private readonly SourceSheet _sheet;
    private readonly CellReader _cells;

    private TableReader(TableSchema schema, TableHeader header, SourceSheet sheet)
    {
        Schema = schema;
        _header = header;
        _sheet = sheet;
        _cells = new CellReader(schema, header.PositionsOf(schema));
    }

    /// <summary>The table that is read.</summary>
    public TableSchema Schema { get; }

    /// <summary>Whether the header has the columns it must have; if not, every row is refused with the table.</summary>
    public bool IsUsable => _header.IsUsable;

    /// <summary>What was found wrong in the header: missing, unknown, repeated and personal columns.</summary>
    public IReadOnlyList<Refusal> Refusals => _header.Refusals;

    /// <summary>Begins to read a table.</summary>
    /// <param name="schema">The table.</param>
    /// <param name="file">File name for messages.</param>
    /// <param name="sheet">Sheet of a workbook; null for a text file.</param>
    /// <param name="header">Headers as the file has them. Blanks, capitals and their order do not matter.</param>
    /// <param name="rule">Which columns must be there.</param>
    /// <param name="headerRow">Row of the header; 1 unless the file has something above it.</param>
    public static TableReader Open(
        TableSchema schema, string file, string? sheet, IReadOnlyList<string> header, HeaderRule rule = HeaderRule.Complete, int headerRow = 1)
    {
        var read = TableHeader.Read(schema, file, sheet, header, rule, headerRow);
        return new TableReader(schema, read, new SourceSheet(file, sheet, read.KeptColumns));
    }

    /// <summary>Reads one row.</summary>
    /// <param name="row">Row as a spreadsheet numbers it: the header is row 1.</param>
    /// <param name="cells">Cells in the order of the header. Missing ones at the end are empty; more than there are headers is refused unless they are empty.</param>
    /// <exception cref="InvalidOperationException">The table is not usable.</exception>
    public RowReading Read(int row, IReadOnlyList<string> cells)
    {
        if (!IsUsable)
        {
            throw new InvalidOperationException($"Table '{Schema.Name}' cannot be read: its header was refused.");
        }

        var kept = _header.Keep(cells);
        _cells.Start(new SourceRow(_sheet, row, kept), kept);
        CheckCells(cells, kept);
        var fact = _cells.RowIsLost ? null : Schema.Make(_cells);
        if (fact is not null)
        {
            _cells.CheckOrder();
        }

        return _cells.RowIsLost
            ? new RowReading(null, [.. _cells.Refusals.Where(refusal => refusal.Loss == Loss.Row)])
            : new RowReading(fact, _cells.Refusals.Count == 0 ? [] : [.. _cells.Refusals]);
    }

    private void CheckCells(IReadOnlyList<string> cells, string[] kept)
    {
        for (var extra = _header.Width; extra < cells.Count; extra++)
        {
            if (!string.IsNullOrWhiteSpace(cells[extra]))
            {
                _cells.Refuse("IMP309", Loss.Row, null, $"the row has {cells.Count} cells but the header has {_header.Width}. Put text that contains the separator in quotes, or name the columns.");
                return;
            }
        }

        if (cells.Count < _header.Width)
        {
            _cells.Refuse("IMP316", Loss.Nothing, null, $"the row has {cells.Count} cells but the header has {_header.Width}; the missing ones are taken as not known. Check that the row is not cut off.");
        }

        for (var index = 0; index < kept.Length; index++)
        {
            if (kept[index].Length > LongestCell)
            {
                _cells.Refuse("IMP310", Loss.Row, _sheet.Columns[index], $"the cell holds {kept[index].Length} characters; at most {LongestCell} are read. Shorten the text.");
            }
            else if (kept[index] is ['#', ..] && s_spreadsheetErrors.Contains(kept[index].Trim()))
            {
                _cells.Refuse("IMP315", Loss.Row, _sheet.Columns[index], $"the cell holds the spreadsheet error {kept[index].Trim()}. Correct the formula, or empty the cell when its value is not known.");
            }
            else if (ControlCharacter(kept[index]) is { } control)
            {
                _cells.Refuse("IMP311", Loss.Row, _sheet.Columns[index], $"the cell holds the control character U+{(int)control:X4}. Delete it.");
            }
        }
    }

    private static char? ControlCharacter(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
            {
                return letter;
            }
        }

        return null;
    }
}
