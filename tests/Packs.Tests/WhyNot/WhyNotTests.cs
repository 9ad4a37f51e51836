using RulesEngine.Evaluation;
using RulesEngine.Sdk;

namespace RulesEngine.Packs.Tests.WhyNot;

/// <summary>For every rule a case of its card with one condition broken in the facts, in why-not.md: 'explain' has to name it.</summary>
public sealed class WhyNotTests
{
    private static readonly string s_file = WorkingCopy.PathOf("tests", "Packs.Tests", "WhyNot", "why-not.md");

    public static TheoryData<string> Rules => [.. BuiltPacks.Cases.Values.Select(each => each.Rule).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_condition_that_was_broken_is_named_with_what_it_saw_and_by_how_much_it_missed(string rule)
    {
        var text = File.ReadAllText(s_file);
        var section = text.Split("\n## ").Skip(1).SingleOrDefault(each => each.StartsWith(rule + " ", StringComparison.Ordinal)).ShouldNotBeNull($"why-not.md has no section for {rule}.");
        var lines = section.TrimEnd().Split('\n');
        var broken = BrokenCase.Read(lines);

        broken.Explain(isBroken: false).ShouldContain(explanation => explanation.Findings.Count > 0);
        var explanations = broken.Explain(isBroken: true);
        explanations.ShouldAllBe(explanation => explanation.Outcome == null || explanation.Outcome.Outcome == Outcome.Clear);
        var failed = explanations[^1].Conditions[^1];
        failed.Verdict.ShouldBe(Verdict.Fails);
        (failed.Values.Count + failed.Tests.Count).ShouldBePositive();

        var head = lines.TakeWhile(line => line.Length > 0);
        string[] told = [.. head, "", "```", .. explanations.SelectMany(explanation => explanation.Conditions).SelectMany(condition => Told(condition, "")), "```"];
        if (WorkingCopy.IsToBeUpdated)
        {
            File.WriteAllText(s_file, text.Replace(section.TrimEnd(), string.Join('\n', told), StringComparison.Ordinal));
        }
        else
        {
            lines.ShouldBe(told);
        }
    }

    [Fact]
    public void A_value_that_is_a_row_is_followed_back_to_the_key_of_that_row()
    {
        var window = BrokenCase.Read(["COV-02 KZ-15", "An exercise of troops is no preventive answer, and work a day too late or too early is none", "- activities 2: date_from = 2017-06-04"])
            .Explain(isBroken: true)[^1].Conditions.Single(condition => condition.Text.StartsWith("window =", StringComparison.Ordinal));

        var incident = window.Values[0];
        incident.Name.ShouldBe("incident");
        incident.Cells.Select(cell => $"{cell.Column}: {cell.Raw}").ShouldBe(["incident_id: N-1"]);
    }

    private static IEnumerable<string> Told(ExplainedCondition condition, string indent)
    {
        var values = condition.Values.Count == 0 ? "" : $" ({string.Join(", ", condition.Values.Select(value => $"{value.Name} = {value.Text}"))})";
        var distance = condition.Distance is null ? "" : $": {condition.Distance}";
        return condition.Tests.SelectMany(test => Told(test, indent + "  ")).Prepend($"{indent}{condition.Verdict.ToString().ToLowerInvariant()}  {condition.Text}{values}{distance}");
    }
}
