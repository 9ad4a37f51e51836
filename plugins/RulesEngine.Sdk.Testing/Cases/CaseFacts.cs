namespace RulesEngine.Sdk.Testing;

/// <summary>Reads the tables of a case as an import would: the same reader, but only keys are asked for.</summary>
internal static class CaseFacts
{
    internal static (IReadOnlyList<ProgrammeFact> Facts, IReadOnlyList<string> Refusals) Read(string file, IEnumerable<CardTable> tables)
    {
        var facts = new List<ProgrammeFact>();
        var refusals = new List<string>();
        foreach (var table in tables)
        {
            var reader = TableReader.Open(TableSchema.Named(table.Name)!, file, table.Name, table.Header, HeaderRule.KeyOnly, table.Rows.Count > 0 ? table.Rows[0].Line - 2 : 1);
            refusals.AddRange(reader.Refusals.Select(refusal => refusal.Message));
            foreach (var row in reader.IsUsable ? table.Rows : [])
            {
                var reading = reader.Read(row.Line, row.Cells);
                refusals.AddRange(reading.Refusals.Select(refusal => refusal.Message));
                facts.AddRange(reading.Fact is { } fact ? [fact] : []);
            }
        }

        return (facts, refusals);
    }

    /// <summary>The facts in another order, the same for the same number on every machine.</summary>
    internal static IReadOnlyList<ProgrammeFact> Shuffle(IReadOnlyList<ProgrammeFact> facts, int number)
    {
        var shuffled = facts.ToArray();
        var state = unchecked(((uint)number * 2654435761u) + 1u);
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            state = unchecked((state * 1664525u) + 1013904223u);
            var other = (int)(state % (uint)(last + 1));
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }
}
