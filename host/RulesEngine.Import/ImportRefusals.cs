using System.Globalization;
using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>The import's own refusals: of files, sheets, repeated keys and links. Those of headers and cells are made where rows are read.</summary>
internal static class ImportRefusals
{
    private static string TableNames => string.Join(", ", TableSchema.All.Select(schema => schema.Name));

    internal static Refusal FileNotFound(string path) =>
        OfFile("IMP101", Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), "there is no such file or folder. Check the path.");

    internal static Refusal FileTooLarge(string file, long length, long most) =>
        OfFile("IMP102", file, Invariant($"the file holds {length:N0} bytes; at most {most:N0} are read. Split it."));

    internal static Refusal FileUnreadable(string file, string reason) =>
        OfFile("IMP103", file, $"the file could not be opened: {reason.TrimEnd('.')}. Check that it exists, is closed elsewhere and may be read.");

    internal static Refusal NotATable(string file, string found) =>
        OfFile("IMP104", file, $"the file is {found}, whatever its name. Save it as CSV (UTF-8) or as an .xlsx workbook.");

    internal static Refusal WorkbookDamaged(string file, string reason) =>
        OfFile("IMP105", file, $"the workbook is damaged and could not be read to its end: {reason.TrimEnd('.')}. Open it in a spreadsheet program and save it again.");

    internal static Refusal EncodingUnknown(string file, int line) =>
        new("IMP106", Loss.File, file, null, line, null, "the text is neither UTF-8, UTF-16 nor Windows-1251. Save the file as CSV (UTF-8).");

    internal static Refusal EncodingDetected(string file, string encoding) =>
        new("IMP107", Loss.Nothing, file, null, null, null, $"the text is not UTF-8; it was read as {encoding}. Check a name with letters beyond a to z, or save the file as CSV (UTF-8).");

    internal static Refusal UnknownTable(TableText table) =>
        new("IMP108", table.Sheet is null ? Loss.File : Loss.Table, table.File, table.Sheet, null, null, $"this is none of the known tables and was not read. Name it after the table it holds: {TableNames}.");

    internal static Refusal RecognisedByHeader(TableText table, TableSchema schema) =>
        new("IMP109", Loss.Nothing, table.File, table.Sheet, null, null, $"its header is that of table '{schema.Name}', and it was read as such. Name it '{schema.Name}' to be sure.");

    internal static Refusal HiddenSheet(string file, string sheet) =>
        new("IMP110", Loss.Table, file, sheet, null, null, "the sheet is hidden and was not read. Show it, or delete it.");

    internal static Refusal NothingInFile(string file) =>
        OfFile("IMP111", file, "there is nothing in it, not even a header. Fill it in or delete it.");

    internal static Refusal UnknownFile(string file) =>
        OfFile("IMP108", file, $"this is none of the known tables and was not read. Name it after the table it holds: {TableNames}.");

    internal static Refusal EmptyTable(TableText table) =>
        new("IMP111", table.Sheet is null ? Loss.File : Loss.Table, table.File, table.Sheet, null, null, "there is nothing in it, not even a header. Fill it in or delete it.");

    internal static Refusal QuoteNeverCloses(string file, int line, int last) =>
        new("IMP312", Loss.Row, file, null, line, null, Invariant($"a quotation mark opens a cell and nothing closes it before line {last}; the row is refused and reading goes on with the next line. Close the quotation mark or delete it."));

    internal static Refusal TextAfterQuote(string file, int line) =>
        new("IMP313", Loss.Row, file, null, line, null, "a cell goes on after its closing quotation mark, so where it ends is not known. Write two quotation marks for one inside a quoted cell.");

    internal static Refusal RowAfterOpenQuote(string file, int line, int cells, int expected) =>
        new("IMP314", Loss.Row, file, null, line, null, Invariant($"the line follows a quotation mark that nothing closes and has {cells} of {expected} cells, so it may be part of a text. Mend the quotation mark above."));

    internal static Refusal KeyTwice(ProgrammeFact fact, ProgrammeFact first)
    {
        var source = fact.Source;
        var columns = TableSchema.Of(fact.GetType()).KeyColumns;
        var key = $"the key {Quotation.Of(fact.Key)} was there already in {first.Source}";
        return source.HasSameCellsAs(first.Source)
            ? new("IMP304", Loss.Row, source.Sheet.File, source.Sheet.Sheet, source.Number, columns[0].Name, $"{key}, with the same values; the repeat is left out. Delete one of the two.")
            : new("IMP303", Loss.Row, source.Sheet.File, source.Sheet.Sheet, source.Number, columns[0].Name, $"{key}, with other values; the first is kept and this one refused. Correct the key or delete one of the two.");
    }

    internal static Refusal LinkedTableMissing(ProgrammeFact first, TableColumn column) =>
        new("IMP206", Loss.Nothing, first.Source.Sheet.File, first.Source.Sheet.Sheet, null, column.Name, $"the cells name rows of table '{column.LinksTo}', which was not read; the rows are used as they are. Add the table.");

    internal static Refusal LinkLeadsNowhere(ProgrammeFact first, TableColumn column, string id, int count)
    {
        var source = first.Source;
        var others = count switch
        {
            1 => "",
            2 => " (one more row names it)",
            _ => Invariant($" ({count - 1} more rows name it)"),
        };
        return new("IMP308", Loss.Nothing, source.Sheet.File, source.Sheet.Sheet, source.Number, column.Name, $"the cell names {Quotation.Of(id)}, which is not in table '{column.LinksTo}'{others}; the row is used, and the link leads nowhere. Add the row to '{column.LinksTo}' or correct the id.");
    }

    internal static Refusal UnknownKey(string file, int line, string key, IEnumerable<string> accepted) =>
        new("IMP401", Loss.Row, file, null, line, null, $"{Quotation.Of(key)} is no key of a data set's description. Use: {string.Join(", ", accepted)}.");

    internal static Refusal BadSetting(string file, int line, string key, string found, string expected) =>
        new("IMP402", Loss.Row, file, null, line, null, $"'{key}' is {Quotation.Of(found)}, not {expected}. Correct the value or delete the line.");

    internal static Refusal SettingTwice(string file, int line, string key) =>
        new("IMP403", Loss.Row, file, null, line, null, $"'{key}' was there already; the first is kept. Delete one of the two.");

    internal static Refusal DescriptionMalformed(string file, int line, string reason) =>
        new("IMP404", Loss.File, file, null, line, null, $"the description is not a list of 'key: value' lines: {reason.TrimEnd('.')}. Correct the line.");

    private static Refusal OfFile(string code, string file, string text) => new(code, Loss.File, file, null, null, null, text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
