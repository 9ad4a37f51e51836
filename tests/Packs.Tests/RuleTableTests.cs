using RulesEngine.Evaluation;

namespace RulesEngine.Packs.Tests;

public sealed class RuleTableTests
{
    private const string Begin = "<!-- rules: written by tests/Packs.Tests with UPDATE_EXPECTED=1 -->\n";
    private const string End = "<!-- end of rules -->\n";

    [Fact]
    public void The_table_of_rules_in_the_guide_is_that_of_the_packs()
    {
        var file = WorkingCopy.PathOf("rules", "README.md");
        var guide = File.ReadAllText(file);
        var (from, to) = (guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, guide.IndexOf(End, StringComparison.Ordinal));
        if (WorkingCopy.IsToBeUpdated)
        {
            File.WriteAllText(file, guide[..from] + Table() + guide[to..]);
        }
        else
        {
            guide[from..to].ShouldBe(Table(), "Run this test with UPDATE_EXPECTED=1 to write the table anew.");
        }
    }

    private static string Table()
    {
        var rules = RuleSelection.From(BuiltPacks.ById.Values, new DateOnly(2019, 3, 31)).Rules;
        string[] head = ["\n| code | severity | title | subjects |\n| --- | --- | --- | --- |\n"];
        return string.Concat([.. head, .. rules.Select(rule =>
            $"| {rule.Code} | {string.Join(" or ", rule.Severities.Select(severity => severity.ToString().ToLowerInvariant()))} | {rule.Card.Title} | {rule.Subjects} |\n"), "\n"]);
    }
}
