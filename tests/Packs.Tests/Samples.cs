using RulesEngine.Evaluation;
using RulesEngine.Import;
using RulesEngine.Programmes;

namespace RulesEngine.Packs.Tests;

/// <summary>The data sets that ship, read as the host reads them.</summary>
internal static class Samples
{
    internal static async Task<FactSet> ReadAsync(string name)
    {
        var data = await DataImport.ReadAsync(ImportSource.At(Path.Combine(AppContext.BaseDirectory, "samples", name)), CancellationToken.None);
        return FactSet.From(data.Facts, new AsOf(data.Dataset.DataAsOf!.Value, data.Dataset.RegionSet!.Value));
    }

    /// <summary>The same fact read again with one cell empty; null when the row cannot be read without it.</summary>
    internal static ProgrammeFact? Blank(ProgrammeFact fact, string column)
    {
        var (sheet, number) = (fact.Source.Sheet, fact.Source.Number);
        string[] cells = [.. sheet.Columns.Select(each => each == column ? "" : fact.Source.Cell(each).Raw ?? "")];
        return TableReader.Open(TableSchema.Of(fact.GetType()), sheet.File, sheet.Sheet, sheet.Columns).Read(number, cells).Fact;
    }

    /// <summary>The columns of a fact that hold a value, which can be absent, and not a link, a list or a word of a closed list.</summary>
    internal static IEnumerable<string> FilledValueColumns(ProgrammeFact fact) =>
        from column in TableSchema.Of(fact.GetType()).Columns
        where Nullable.GetUnderlyingType(fact.GetType().GetProperty(column.Property)!.PropertyType) is { IsEnum: false }
        where !string.IsNullOrEmpty(fact.Source.Cell(column.Name).Raw)
        select column.Name;
}
