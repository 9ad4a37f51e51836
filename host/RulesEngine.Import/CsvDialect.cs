using System.Text;
using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>How a text file separates its cells.</summary>
internal static class CsvDialect
{
    private static readonly char[] s_separators = [',', ';', '\t'];

    /// <summary>Where the table begins and on which line: behind a line such as <c>sep=;</c>, which spreadsheets write and heed.</summary>
    internal static (int Start, int Line) AfterSeparatorLine(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("sep="u8))
        {
            return (0, 1);
        }

        var line = FirstLine(text);
        var end = line.Length;
        while (end < text.Length && text[end] is (byte)'\r' or (byte)'\n' && end < line.Length + 2)
        {
            end++;
        }

        return (end, 2);
    }

    /// <summary>The separator that makes most known headers of the first line; of equals the one that comes more often.</summary>
    internal static char SeparatorOf(ReadOnlySpan<byte> text, int start)
    {
        var header = Encoding.UTF8.GetString(FirstLine(text[start..].TrimStart("\r\n"u8)));
        return s_separators
            .OrderByDescending(separator => header.Split(separator).Count(IsKnownHeader))
            .ThenByDescending(separator => header.Count(letter => letter == separator))
            .First();
    }

    private static bool IsKnownHeader(string text) =>
        TableSchema.All.Any(schema => schema.Columns.Any(column => column.Name.Equals(text.Trim().Trim('"'), StringComparison.OrdinalIgnoreCase)));

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        return end < 0 ? text : text[..end];
    }
}
