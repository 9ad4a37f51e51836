namespace RulesEngine.Import;

/// <summary>Finds out by its content what a file is, and takes its tables apart.</summary>
internal static class FileTables
{
    private static readonly string[] s_readable = [".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls", ".xml", ".json", ".html", ".htm", ""];

    internal static IEnumerable<TableText> Of(InputFile file, byte[] content, ImportResult result)
    {
        if (file.Table is null && !s_readable.Contains(Path.GetExtension(file.FullPath), StringComparer.OrdinalIgnoreCase))
        {
            result.Refuse(ImportRefusals.UnknownFile(file.Name));
            return [];
        }

        if (content.Length == 0)
        {
            result.Refuse(ImportRefusals.NothingInFile(file.Name));
            return [];
        }

        if (content.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return Workbook.Tables(file, content, result);
        }

        if (ForeignFormat(content) is { } found)
        {
            result.Refuse(ImportRefusals.NotATable(file.Name, found));
            return [];
        }

        return TextEncoding.ToUtf8(file.Name, content, result) is { } text
            ? [new TableText(file.Name, null, file.Table, new CsvRows(file.Name, text))]
            : [];
    }

    private static string? ForeignFormat(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return "a workbook of the old .xls kind or one with a password";
        }

        if (content.StartsWith("%PDF"u8))
        {
            return "a PDF document";
        }

        var text = content.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']);
        return text switch
        {
            [(byte)'<', ..] => IsHtml(text) ? "an HTML page" : "an XML document",
            [(byte)'{', ..] or [(byte)'[', ..] => "JSON",
            _ => null,
        };
    }

    private static bool IsHtml(ReadOnlySpan<byte> text)
    {
        var start = System.Text.Encoding.ASCII.GetString(text[..Math.Min(text.Length, 200)]);
        return start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.Contains("<table", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase);
    }
}
