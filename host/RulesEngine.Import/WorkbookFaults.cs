using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace RulesEngine.Import;

/// <summary>
/// The cells of a workbook that have no value of their own: spreadsheet errors, and formulas that were never worked out.
/// ExcelDataReader gives both as empty cells, and an empty cell says something else.
/// </summary>
internal static class WorkbookFaults
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true };

    /// <summary>For each sheet, what to show for its faulty cells, by row and column counted from 1: the error as <c>#DIV/0!</c>, a formula as <c>=B1*2</c>.</summary>
    internal static Dictionary<string, Dictionary<(int Row, int Column), string>> Find(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        var parts = Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship", reader => (Id: reader.GetAttribute("Id")!, Target: reader.GetAttribute("Target")!))
            .ToDictionary(part => part.Id, part => part.Target);
        var faults = new Dictionary<string, Dictionary<(int, int), string>>();
        foreach (var (name, id) in Elements(archive, "xl/workbook.xml", "sheet", reader => (reader.GetAttribute("name")!, reader.GetAttribute("id", Relationships)!)).ToList())
        {
            var target = parts[id];
            using var sheet = XmlReader.Create(Open(archive, target.StartsWith('/') ? target[1..] : $"xl/{target}"), s_settings);
            faults[name] = Cells(sheet);
        }

        return faults;
    }

    private static Dictionary<(int Row, int Column), string> Cells(XmlReader sheet)
    {
        var faults = new Dictionary<(int, int), string>();
        var (row, column) = (0, 0);
        while (sheet.Read())
        {
            if (sheet is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                row = int.TryParse(sheet.GetAttribute("r"), CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                column = 0;
            }
            else if (sheet is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = ColumnOf(sheet.GetAttribute("r")) ?? column + 1;
                if (Fault(sheet) is { } fault)
                {
                    faults[(row, column)] = fault;
                }
            }
        }

        return faults;
    }

    private static string? Fault(XmlReader sheet)
    {
        var isError = sheet.GetAttribute("t") == "e";
        var (formula, value) = (default(string), default(string));
        using var cell = sheet.ReadSubtree();
        while (cell.Read())
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "f" or "v" or "is" })
            {
                var isFormula = cell.LocalName == "f";
                var text = cell.IsEmptyElement ? "" : Text(cell);
                (formula, value) = isFormula ? (text, value) : (formula, text);
            }
        }

        return isError ? value ?? "#N/A" : formula is not null && string.IsNullOrEmpty(value) ? $"={formula}" : null;
    }

    /// <summary>The text below an element, which the reader is then at the end of.</summary>
    private static string Text(XmlReader element)
    {
        var depth = element.Depth;
        var text = "";
        while (element.Read() && element.Depth > depth)
        {
            text += element.HasValue ? element.Value : "";
        }

        return text;
    }

    /// <summary>The number of the column in a reference such as <c>AB12</c>; null when there is none.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column == 0 ? null : column;
    }

    private static IEnumerable<T> Elements<T>(ZipArchive archive, string part, string name, Func<XmlReader, T> read)
    {
        using var reader = XmlReader.Create(Open(archive, part), s_settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
            {
                yield return read(reader);
            }
        }
    }

    private static Stream Open(ZipArchive archive, string part) =>
        (archive.GetEntry(part) ?? throw new InvalidDataException($"The workbook has no part '{part}'.")).Open();
}
