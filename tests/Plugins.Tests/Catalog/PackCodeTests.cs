using System.Text.RegularExpressions;

namespace RulesEngine.Plugins.Tests.Catalog;

public sealed class PackCodeTests
{
    [Fact]
    public void Every_code_stands_once_in_the_table_that_explains_them()
    {
        var room = Path.Combine(AppContext.BaseDirectory, "../../../../../plugins/RulesEngine.Plugins");
        var said = CodesIn(File.ReadAllText(Path.Combine(room, "PackMessages.cs")), "\"PACK[0-9]{3}\"");
        var explained = CodesIn(File.ReadAllText(Path.Combine(room, "README.md")), "^\\| PACK[0-9]{3} ");

        explained.ShouldBe(said.Distinct());
    }

    private static IEnumerable<string> CodesIn(string text, string pattern) =>
        Regex.Matches(text, pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Select(match => match.Value.Trim('"', '|', ' ')).Order(StringComparer.Ordinal);
}
