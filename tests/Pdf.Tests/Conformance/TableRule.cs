using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>Tables: rows of one width counting spans, heads with a scope, one head group with a body.</summary>
internal sealed class TableRule : IConformanceRule
{
    public IEnumerable<string> Faults(PdfDocument document)
    {
        var elements = ReadElement.Root(document).All.ToList();
        var ids = elements.Select(element => element.Text("ID")).OfType<string>().ToHashSet();
        return elements.Where(element => element.Type == "Table").SelectMany(table => Table(document, table, ids));
    }

    private static IEnumerable<string> Table(PdfDocument document, ReadElement table, HashSet<string> ids)
    {
        var parts = table.Elements.Select(element => element.Type).ToList();
        if (parts.Count(part => part == "THead") > 1 || parts.Count(part => part == "TFoot") > 1 || (parts.Contains("THead") && !parts.Contains("TBody")))
        {
            yield return $"{table} has {string.Join(", ", parts)}";
        }

        if (parts.IndexOf("Caption") is var caption && caption > 0 && caption != parts.Count - 1)
        {
            yield return $"{table} has its caption in the middle";
        }

        foreach (var cell in table.All.Where(element => element.Type is "TH" or "TD"))
        {
            if (cell.Type == "TH" && document.NameOf(cell.Attribute("Scope")) is not ("Column" or "Row"))
            {
                yield return $"{cell} does not say whose head it is";
            }

            if (document.Array(cell.Attribute("Headers")).Select(document.TextOf).Any(id => !ids.Contains(id!)))
            {
                yield return $"{cell} names a head that is not there";
            }
        }

        foreach (var fault in Grid(table))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Grid(ReadElement table)
    {
        var rows = table.All.Where(element => element.Type == "TR").ToList();
        var taken = new Dictionary<(int Row, int Column), ReadElement>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Elements)
            {
                for (; taken.ContainsKey((row, column)); column++)
                {
                }

                foreach (var place in Places(cell, row, column).Where(place => !taken.TryAdd(place, cell)))
                {
                    yield return $"{cell} lies on {taken[place]}";
                }
            }
        }

        var widths = Enumerable.Range(0, rows.Count).Select(row => taken.Keys.Count(place => place.Row == row)).Distinct().ToList();
        if (widths.Count > 1 || taken.Keys.Any(place => place.Row >= rows.Count))
        {
            yield return $"{table} has rows of different widths";
        }
    }

    private static IEnumerable<(int Row, int Column)> Places(ReadElement cell, int row, int column)
    {
        var (columns, rows) = (Span(cell, "ColSpan"), Span(cell, "RowSpan"));
        return Enumerable.Range(row, rows).SelectMany(r => Enumerable.Range(column, columns).Select(c => (r, c)));
    }

    private static int Span(ReadElement cell, string key) => cell.Attribute(key) is double span ? (int)span : 1;
}
