using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>Finds the table that a header belongs to where the name of the file or sheet does not tell.</summary>
internal static class TableRecognition
{
    /// <summary>The one table that has every column of the header and misses none it must have; null when none or several have.</summary>
    internal static TableSchema? ByHeader(IReadOnlyList<string> header)
    {
        var fitting = TableSchema.All.Where(schema => TableReader.Open(schema, "", null, header) is { IsUsable: true, Refusals.Count: 0 }).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }
}
