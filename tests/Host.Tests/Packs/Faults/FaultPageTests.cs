using System.Globalization;
using System.Text.RegularExpressions;

namespace RulesEngine.Host.Tests.Packs.Faults;

/// <summary>The page on faults says what the packs tried here are held to.</summary>
public sealed partial class FaultPageTests
{
    private static readonly IReadOnlyDictionary<int, string> s_rows = Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "plugins/RulesEngine.Plugins/faults.md")))
        .ToDictionary(row => int.Parse(row.Groups["number"].Value, CultureInfo.InvariantCulture), row => row.Groups["text"].Value);

    [Fact]
    public void It_has_thirty_rows() => s_rows.Keys.ShouldBe(Enumerable.Range(1, 30));

    [Fact]
    public void Each_row_names_what_its_packs_are_told()
    {
        var silent = FaultyPacks.All.SelectMany(fault => fault.Told.Select(sentence => (fault.Number, Code: sentence.Split(' ')[0])))
            .Where(told => !s_rows[told.Number].Contains(told.Code, StringComparison.Ordinal));

        silent.ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\| (?<number>[0-9]+) \| (?<text>.+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
