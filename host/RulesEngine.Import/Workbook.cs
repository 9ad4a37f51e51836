using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>The sheets of an .xlsx workbook, one table each.</summary>
internal static class Workbook
{
    /// <summary>Most bytes that a workbook may unpack to: 2 GiB.</summary>
    private const long MostUnpacked = 2L * 1024 * 1024 * 1024;

    // ExcelDataReader asks for code page 1252 whatever it reads; .NET has it only when told so.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static IEnumerable<TableText> Tables(InputFile file, byte[] content, ImportResult result)
    {
        if (Fault(file.Name, content) is { } fault)
        {
            result.Refuse(fault);
            yield break;
        }

        var steps = new GuardedReading(file.Name, result);
        var faults = steps.Try(() => WorkbookFaults.Find(content));
        using var reader = steps.Try(() => ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content)));
        for (var more = reader is not null; more; more = steps.Try(reader!.NextResult))
        {
            if (reader!.VisibleState != "visible")
            {
                result.Refuse(ImportRefusals.HiddenSheet(file.Name, reader.Name));
                continue;
            }

            yield return new TableText(file.Name, reader.Name, TableSchema.Named(reader.Name.Trim()), Rows(reader, faults!.GetValueOrDefault(reader.Name, []), steps));
        }
    }

    private static IEnumerable<TextRow> Rows(IExcelDataReader reader, Dictionary<(int Row, int Column), string> faults, GuardedReading steps)
    {
        for (var number = 1; steps.Try(reader.Read); number++)
        {
            var cells = new string[reader.FieldCount];
            for (var index = 0; index < cells.Length; index++)
            {
                cells[index] = faults.GetValueOrDefault((number, index + 1)) ?? WorkbookCell.Text(reader.GetValue(index));
            }

            yield return new TextRow(number, cells);
        }
    }

    private static Refusal? Fault(string file, byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (archive.GetEntry("xl/workbook.xml") is null)
            {
                return ImportRefusals.NotATable(file, "a ZIP archive that is no workbook");
            }

            var unpacked = archive.Entries.Sum(entry => entry.Length);
            return unpacked > MostUnpacked ? ImportRefusals.FileTooLarge(file, unpacked, MostUnpacked) : null;
        }
        catch (InvalidDataException)
        {
            return ImportRefusals.WorkbookDamaged(file, "its end is missing or does not fit its beginning");
        }
    }

    /// <summary>Takes steps in a workbook that may turn out to be damaged at any of them; the first that fails is the last.</summary>
    private sealed class GuardedReading(string file, ImportResult result)
    {
        private bool _isOver;

        internal T? Try<T>(Func<T> step)
        {
            if (_isOver)
            {
                return default;
            }

            try
            {
                return step();
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // The reader meets a damaged workbook with exceptions of many kinds, null references among them.
                _isOver = true;
                result.Refuse(ImportRefusals.WorkbookDamaged(file, $"reading it ended with {fault.GetType().Name}"));
                return default;
            }
        }
    }
}
