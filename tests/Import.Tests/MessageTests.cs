using System.Text.RegularExpressions;
using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed partial class MessageTests
{
    [Fact]
    public void Every_code_is_explained_in_the_readme_of_the_import_and_no_other_is()
    {
        var explained = Codes(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "import-readme.md")));
        var used = new[] { typeof(TableReader).Assembly.Location, typeof(DataImport).Assembly.Location }
            .SelectMany(path => Codes(System.Text.Encoding.Unicode.GetString(File.ReadAllBytes(path))).Concat(Codes(System.Text.Encoding.Unicode.GetString(File.ReadAllBytes(path)[1..]))));

        used.Distinct().Order(StringComparer.Ordinal).ShouldBe(explained.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Codes(string text) => Code().Matches(text).Select(match => match.Value);

    [GeneratedRegex("IMP[0-9]{3}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
