using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>Reads one table of a file: its header, its rows, and keys that come twice.</summary>
internal static class TableImport
{
    internal static void Run(TableText table, ImportResult result, CancellationToken stop)
    {
        using var rows = table.Rows.GetEnumerator();
        if (!MoveToHeader(rows))
        {
            result.Refuse(ImportRefusals.EmptyTable(table));
            return;
        }

        var header = rows.Current;
        if (header.Fault is { } unreadable)
        {
            result.Refuse(unreadable with { Loss = table.Sheet is null ? Loss.File : Loss.Table });
            return;
        }

        if ((table.Schema ?? TableRecognition.ByHeader(header.Cells)) is not { } schema)
        {
            result.Refuse(ImportRefusals.UnknownTable(table));
            return;
        }

        if (table.Schema is null)
        {
            result.Refuse(ImportRefusals.RecognisedByHeader(table, schema));
        }

        var gathering = result.Table(schema);
        var reader = TableReader.Open(schema, table.File, table.Sheet, header.Cells, headerRow: header.Number);
        result.Refuse(reader.Refusals);
        if (reader.IsUsable)
        {
            gathering.Open();
        }

        while (rows.MoveNext())
        {
            stop.ThrowIfCancellationRequested();
            if (rows.Current.IsEmpty)
            {
                continue;
            }

            gathering.CountRow();
            if (rows.Current.Fault is { } fault)
            {
                result.Refuse(fault);
            }
            else if (reader.IsUsable)
            {
                Take(reader.Read(rows.Current.Number, rows.Current.Cells), gathering, result);
            }
        }
    }

    private static bool MoveToHeader(IEnumerator<TextRow> rows)
    {
        while (rows.MoveNext())
        {
            if (!rows.Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static void Take(RowReading row, TableGathering gathering, ImportResult result)
    {
        if (row.Fact is { } fact && gathering.Add(fact) is { } first)
        {
            result.Refuse(ImportRefusals.KeyTwice(fact, first));
            return;
        }

        result.Refuse(row.Refusals);
    }
}
