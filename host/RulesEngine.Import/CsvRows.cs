using System.Collections;
using CsvHelper;
using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>
/// The rows of a text file. A row is numbered by the line on which it begins, so that an editor finds it; in a file without line breaks inside cells that is the row a spreadsheet shows.
/// A quotation mark that nothing closes costs its own row: reading goes on with the next line, and until the end of what it swallowed only lines with the right number of cells are taken.
/// </summary>
internal sealed class CsvRows(string file, ReadOnlyMemory<byte> text) : IEnumerable<TextRow>
{
    public IEnumerator<TextRow> GetEnumerator()
    {
        var (start, line) = CsvDialect.AfterSeparatorLine(text.Span);
        var separator = CsvDialect.SeparatorOf(text.Span, start);
        var width = 0;
        var doubtUntil = 0;
        while (start < text.Length)
        {
            var damage = new DamagedRow();
            using var reader = CsvReader.Create(text[start..], damage.OptionsWith(separator));
            var next = text.Length;
            while (reader.Read())
            {
                var number = line + (int)reader.LineNumber - 1;
                if (damage.Take(reader.LineNumber) is { } broken)
                {
                    var (lineBreaks, firstLine) = Lines(text.Span[(start + (int)reader.ByteOffset)..], broken.RawRecord);
                    yield return Fault(broken.Reason, number, number + lineBreaks);
                    if (lineBreaks > 0)
                    {
                        doubtUntil = number + lineBreaks;
                        next = start + (int)reader.ByteOffset + firstLine;
                        line = number + 1;
                        break;
                    }

                    continue;
                }

                var cells = Cells(reader);
                width = width == 0 ? cells.Length : width;
                yield return number <= doubtUntil && cells.Length != width
                    ? new TextRow(number, [], ImportRefusals.RowAfterOpenQuote(file, number, cells.Length, width))
                    : new TextRow(number, cells);
            }

            start = next;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TextRow Fault(CsvMalformedReason reason, int line, int lastLine) => new(line, [], reason == CsvMalformedReason.UnterminatedQuote || lastLine > line
        ? ImportRefusals.QuoteNeverCloses(file, line, lastLine)
        : ImportRefusals.TextAfterQuote(file, line));

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = reader.GetString(index);
        }

        return cells;
    }

    /// <summary>Line breaks within a record, and the length of its first line with its break.</summary>
    private static (int LineBreaks, int FirstLine) Lines(ReadOnlySpan<byte> rest, string record)
    {
        var lines = record.ReplaceLineEndings("\n").TrimEnd('\n').AsSpan().Count('\n');
        var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
        if (end < 0)
        {
            return (lines, rest.Length);
        }

        return (lines, rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? end + 2 : end + 1);
    }

    /// <summary>Catches what the reader says about the row it is about to give.</summary>
    private sealed class DamagedRow
    {
        private CsvMalformedRecord? _record;

        internal CsvReaderOptions OptionsWith(char separator) => new()
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => _record = record,
        };

        /// <summary>The damage to the row on a line; stray quotation marks within a cell are text and no damage.</summary>
        internal CsvMalformedRecord? Take(long line) =>
            _record is { Reason: CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote } record && record.LineNumber == line ? record : null;
    }
}
