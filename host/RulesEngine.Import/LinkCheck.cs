using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>
/// Tells of links that lead nowhere. The rows are used all the same, with the link as it stands: what the row says of itself holds,
/// and a row that is missing elsewhere must not take others with it.
/// </summary>
internal static class LinkCheck
{
    internal static void Run(ImportResult result)
    {
        foreach (var (schema, rows) in result.Tables().ToList())
        {
            foreach (var column in schema.Columns.Where(column => column.LinksTo is not null))
            {
                Run(schema, column, rows, result);
            }
        }
    }

    private static void Run(TableSchema schema, TableColumn column, TableGathering rows, ImportResult result)
    {
        var target = TableSchema.Named(column.LinksTo!)!;
        var targets = result.Find(target);
        var lost = new Dictionary<string, (ProgrammeFact First, int Count)>();
        foreach (var fact in rows.Facts)
        {
            foreach (var id in schema.LinksOf(fact, column))
            {
                if (id != column.AlsoAccepts && targets?.Has(id) != true)
                {
                    lost[id] = lost.TryGetValue(id, out var known) ? (known.First, known.Count + 1) : (fact, 1);
                }
            }
        }

        if (lost.Count > 0 && targets is not { IsUsable: true })
        {
            result.Refuse(ImportRefusals.LinkedTableMissing(lost.Values.First().First, column));
            return;
        }

        foreach (var (id, (first, count)) in lost)
        {
            result.Refuse(ImportRefusals.LinkLeadsNowhere(first, column, id, count));
        }
    }
}
