using RulesEngine.Evaluation.Tests.Running;
using RulesEngine.Sdk.Testing;

namespace RulesEngine.Evaluation.Tests.Testing;

public sealed class CaseRunnerTests
{
    private const string Regions = """
        | region_id | name_en          | in_set_2018 |
        |-----------|------------------|-------------|
        | KZ-15     | Aktobe Region    | Y           |
        | KZ-47     | Mangystau Region | Y           |
        | KZ-55     | Pavlodar Region  |             |

        Given activities:

        | activity_id | region_id |
        |-------------|-----------|
        | E-01        | KZ-15     |
        """;

    [Fact]
    public void A_case_holds_when_every_outcome_is_as_expected() =>
        Differences(Regions, "| finding | KZ-47 | No activity in Mangystau … |", "| clear | KZ-15 | |", "| no data | KZ-55 | in set 2018 of region KZ-55 |").ShouldBeEmpty();

    [Fact]
    public void What_the_case_does_not_expect_is_told() =>
        Differences(Regions, "| clear | KZ-15 | |").ShouldBe(
        [
            "X.md, line 26: KZ-47 is flagged, which the case does not expect: 'No activity in Mangystau Region is recorded.'.",
            "X.md, line 26: KZ-55 has no data, which the case does not expect: 'in set 2018 of region KZ-55'.",
        ]);

    [Fact]
    public void A_subject_with_another_outcome_is_told_once() =>
        Differences(Regions, "| clear | KZ-47 | |", "| clear | KZ-55 | |").ShouldBe(
        [
            "X.md, line 46: KZ-47 should be clear, but is flagged: 'No activity in Mangystau Region is recorded.'.",
            "X.md, line 47: KZ-55 should be clear, but is without data: 'in set 2018 of region KZ-55'.",
        ]);

    [Fact]
    public void A_subject_that_the_match_itself_leaves_out_leads_to_the_scope() =>
        Differences("| region_id |\n|-----------|\n| KZ-15 |\n| KZ-47 |", typeof(NamelessRegion), "TEST-10", "| finding | KZ-15 | |", "| finding | KZ-47 | |", "| clear | KZ-99 | |").ShouldBe(
        [
            "X.md, line 41: KZ-99 should be clear, but the rule does not judge it. It judges KZ-15, KZ-47. "
            + "Its scope is not stated: conditions in the Match of the subject, and in a Having right after it, then say who is judged. Write Scope() for these, and When() for the conditions that decide.",
        ]);

    [Theory]
    [InlineData("| clear | KZ-47 | |", "KZ-47 should be clear, but is flagged: 'No activity in Mangystau Region is recorded.'.")]
    [InlineData("| finding | KZ-15 | |", "KZ-15 should be flagged, but is clear.")]
    [InlineData("| finding | KZ-47 | Nothing. |", "KZ-47 is flagged, but the message is 'No activity in Mangystau Region is recorded.'.")]
    [InlineData("| no data | KZ-55 | a year |", "KZ-55 has no data, but what is missing is 'in set 2018 of region KZ-55'.")]
    [InlineData("| clear | KZ-99 | |", "KZ-99 should be clear, but the rule does not judge it. It judges KZ-15, KZ-47, KZ-55.")]
    public void A_difference_names_the_line_what_was_expected_and_what_was_found(string row, string message) =>
        Differences(Regions, row)[0].ShouldBe($"X.md, line 46: {message}");

    [Fact]
    public void A_row_that_no_import_would_take_is_told() =>
        Differences(Regions.Replace("| Y  ", "| yes", StringComparison.Ordinal), "| clear | KZ-15 | |")[0]
            .ShouldStartWith("X.md, sheet 'regions', row 32, column 'in_set_2018': ");

    private static IReadOnlyList<string> Differences(string given, params string[] expected) => Differences(given, typeof(RegionWithoutActivity), "TEST-01", expected);

    private static IReadOnlyList<string> Differences(string given, Type rule, string code, params string[] expected)
    {
        var card = CardReader.Read("X.md", $"""
            # {code} Region without activity

            A region in which nothing is recorded.

            ## Why it matters

            One reason.

            ## What to do

            Look.

            ## What it cannot show

            Much.

            ## When it stays silent

            Never.

            ## Cases




            ### A case

            Given regions:

            {given}

            Expect:

            | outcome | subject | message |
            |---------|---------|---------|
            {string.Join('\n', expected)}
            """);
        var pack = new RulePack("Tests", "1.0.0", "Tests", rule.Assembly);
        return CaseRunner.Run(new PackCase(pack, code, card.File, card.Cases.Single())).Differences;
    }
}
