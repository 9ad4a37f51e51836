using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RulesEngine.Import.Tests;

/// <summary>Makes small workbooks.</summary>
internal static class WorkbookFile
{
    /// <param name="Name">Name of the sheet.</param>
    /// <param name="Rows">Texts, numbers and truth values.</param>
    internal sealed record Sheet(string Name, object[][] Rows);

    /// <summary>A cell with a spreadsheet error, or a formula that nobody worked out.</summary>
    internal sealed record Fault(string? Error, string? Formula)
    {
        internal Cell Cell() => Error is null
            ? new Cell { CellFormula = new CellFormula(Formula!) }
            : new Cell { DataType = CellValues.Error, CellValue = new CellValue(Error) };
    }

    internal static byte[] With(params Sheet[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var list = new Sheets();
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list);
            foreach (var (sheet, number) in sheets.Select((sheet, index) => (sheet, (uint)index + 1)))
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(sheet.Rows.Select((cells, index) => RowOf(cells, (uint)index + 1))));
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = number, Name = sheet.Name });
            }
        }

        return stream.ToArray();
    }

    internal static object[][] RowsOf(string csv)
    {
        using var reader = CsvReader.FromFile(csv, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<object[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(object (index) => reader.GetString(index))]);
        }

        return [.. rows];
    }

    private static Row RowOf(object[] cells, uint number) => new(cells.Select(CellOf)) { RowIndex = number };

    private static Cell CellOf(object value) => value switch
    {
        Fault fault => fault.Cell(),
        bool truth => new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(truth ? "1" : "0") },
        int number => new Cell { CellValue = new CellValue(number) },
        double number => new Cell { CellValue = new CellValue(number) },
        _ => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text((string)value) { Space = SpaceProcessingModeValues.Preserve }) },
    };
}
