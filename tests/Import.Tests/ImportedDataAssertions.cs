using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

internal static class ImportedDataAssertions
{
    /// <summary>What was refused, other than links into tables that the test leaves out.</summary>
    internal static void ShouldRefuse(this ImportedData data, params string[] expected) =>
        data.Refusals.Where(refusal => refusal.Code != "IMP206").Select(refusal => refusal.ToString()).ShouldBe(expected);

    internal static void ShouldCount(this ImportedData data, string table, int read, int used, int refused)
    {
        var count = data.Tables.Single(found => found.Table == table);
        (count.Read, count.Used, count.Refused).ShouldBe((read, used, refused));
    }

    internal static IEnumerable<(string Region, int Year, long? Count)> Population(this ImportedData data) =>
        data.Of<Population>().Select(row => (row.RegionId, row.Year, row.PopulationCount));
}
