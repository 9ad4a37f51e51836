using System.Text.RegularExpressions;
using RulesEngine.Sdk;

namespace RulesEngine.Plugins.Tests.Catalog;

public sealed partial class PackCodeTests
{
    private const string Begin = "<!-- codes: written by tests/Plugins.Tests with UPDATE_EXPECTED=1 -->\n";
    private const string End = "<!-- end of codes -->\n";

    private static readonly string s_room = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../plugins/RulesEngine.Plugins"));
    private static readonly bool s_update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    private readonly PackHost _host = new(typeof(ProgrammeRule).Assembly);

    [Fact]
    public void Every_code_that_is_said_is_explained_and_none_else()
    {
        var said = Said().Matches(File.ReadAllText(Path.Combine(s_room, "PackMessages.cs"))).Select(match => match.Groups["code"].Value).Distinct().Order(StringComparer.Ordinal);

        PackCodes.All.Select(code => code.Code).ShouldBe(said, "Add to PackCodes what a new code means.");
    }

    [Fact]
    public void The_example_of_a_code_has_that_code()
    {
        PackCodes.All.ShouldAllBe(code => code.Example(_host).Code == code.Code);
    }

    [Fact]
    public void Each_code_has_its_page_and_the_table_that_leads_there_is_whole()
    {
        var readme = File.ReadAllText(Path.Combine(s_room, "README.md"));
        var (from, to) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        var pages = PackCodes.All.ToDictionary(code => Path.Combine(s_room, "codes", $"{code.Code}.md"), code => code.Page(_host));
        if (s_update)
        {
            Directory.CreateDirectory(Path.Combine(s_room, "codes"));
            foreach (var (file, page) in pages)
            {
                File.WriteAllText(file, page);
            }

            File.WriteAllText(Path.Combine(s_room, "README.md"), readme[..from] + Table() + readme[to..]);
            return;
        }

        readme[from..to].ShouldBe(Table(), "Run this test with UPDATE_EXPECTED=1 to write pages and table anew.");
        Directory.GetFiles(Path.Combine(s_room, "codes")).ShouldBe(pages.Keys, ignoreOrder: true);
        pages.ShouldAllBe(page => File.ReadAllText(page.Key) == page.Value, "Run this test with UPDATE_EXPECTED=1 to write pages and table anew.");
    }

    [Fact]
    public void Every_code_of_a_packs_build_is_told()
    {
        var rules = Path.Combine(s_room, "../../rules");
        var said = new[] { "RulesEngine.Pack.targets", "templates/rulepack/Directory.Build.targets" }
            .SelectMany(file => Built().Matches(File.ReadAllText(Path.Combine(rules, file))))
            .Select(match => match.Groups["code"].Value).Distinct();

        var told = File.ReadAllLines(Path.Combine(s_room, "README.md")).Single(line => line.StartsWith("While a pack is built: ", StringComparison.Ordinal));

        said.ShouldAllBe(code => told.Contains(code, StringComparison.Ordinal));
    }

    private static string Table() => string.Concat(
    [
        "\n| code | says | state |\n|---|---|---|\n",
        .. PackCodes.All.Select(code => $"| [{code.Code}](codes/{code.Code}.md) | {code.Says} | {code.State} |\n"),
        "\n",
    ]);

    [GeneratedRegex("Code=\"(?<code>PACK[0-9]{3})\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Built();

    [GeneratedRegex("\"(?<code>PACK[0-9]{3})\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Said();
}
