using System.Text.Json;

namespace RulesEngine.Host.Tests;

/// <summary>What changes when the data change, seen from outside.</summary>
public sealed class AlteredDataTests
{
    [Fact]
    public void Raising_an_amount_to_the_floor_clears_the_finding()
    {
        using var scratch = new ScratchFolder();
        var copy = scratch.CopyOf(Repository.RegionalDemo);
        Outcomes.Subjects(Evaluate(copy), "FUND-01").ShouldBe(["KZ-31", "KZ-47", "KZ-61"]);

        Tables.Change(copy, "allocations", row => row["allocation_id"] == "D-PLAN-KZ-47", row => row["amount"] = "1500000000");

        Outcomes.Subjects(Evaluate(copy), "FUND-01").ShouldBe(["KZ-31", "KZ-61"]);
    }

    [Fact]
    public void A_region_without_population_is_no_data_and_never_clear()
    {
        using var scratch = new ScratchFolder();
        var copy = scratch.CopyOf(Repository.RegionalDemo);
        var before = Outcomes.CountsOf(Evaluate(copy), "FUND-01");

        Tables.Remove(copy, "population", row => row["region_id"] == "KZ-11" && row["year"] == "2018");

        var after = Outcomes.CountsOf(Evaluate(copy), "FUND-01");
        after.NoData.ShouldBe(before.NoData + 1);
        after.Clear.ShouldBe(before.Clear - 1);
    }

    [Theory]
    [InlineData("allocations", "amount")]
    [InlineData("allocations", "year_from")]
    [InlineData("population", "population")]
    [InlineData("programmes", "start_year")]
    [InlineData("programmes", "end_year")]
    [InlineData("activities", "date_from")]
    [InlineData("incidents", "date")]
    [InlineData("indicators", "value")]
    [InlineData("exchange_rates", "units_per_base")]
    public void Blanking_a_column_never_makes_a_rule_clear_more(string table, string column)
    {
        using var scratch = new ScratchFolder();
        var copy = scratch.CopyOf(Repository.RegionalDemo);
        var before = Clear(Evaluate(copy));

        Tables.Change(copy, table, _ => true, row => row[column] = "");

        foreach (var (rule, clear) in Clear(Evaluate(copy)))
        {
            clear.ShouldBeLessThanOrEqualTo(before[rule], rule);
        }
    }

    [Fact]
    public void The_day_decides_whether_an_incident_can_be_answered_still()
    {
        Outcomes.CountsOf(HostProcess.Run("evaluate", Repository.Kazakhstan, "--as-of", "2016-12-31", "--output", "json"), "COV-02").ShouldBe((0, 0, 2));
        Outcomes.CountsOf(Evaluate(Repository.Kazakhstan), "COV-02").ShouldBe((2, 0, 0));
    }

    [Fact]
    public void A_parameter_set_for_the_run_is_told_as_such()
    {
        var run = HostProcess.Run("evaluate", Repository.RegionalDemo, "--set", "fund-01.ratio=0.45", "--output", "json");

        Outcomes.Subjects(run, "FUND-01").ShouldBe(["KZ-47"]);
        run.Json.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == "FUND-01")
            .GetProperty("threshold").GetProperty("FUND-01.Ratio").GetProperty("origin").GetString().ShouldBe("override");
    }

    [Fact]
    public void A_count_of_fewer_than_ten_persons_is_not_told()
    {
        using var scratch = new ScratchFolder();
        var copy = scratch.CopyOf(Repository.Kazakhstan);
        Tables.Change(copy, "activities", row => row["activity_id"] == "E-12", row => row["participants"] = "4");

        HostProcess.Run("run", copy, "--out", scratch["out"]).ExitCode.ShouldBe(0);

        var cells = JsonDocument.Parse(File.ReadAllText(scratch["out/findings.json"])).RootElement.GetProperty("findings").EnumerateArray()
            .SelectMany(finding => finding.GetProperty("evidence").EnumerateArray())
            .Where(evidence => evidence.TryGetProperty("key", out var key) && key.GetString() == "E-12")
            .SelectMany(evidence => evidence.GetProperty("cells").EnumerateArray())
            .Where(cell => cell.GetProperty("column").GetString() == "participants")
            .Select(cell => cell.GetProperty("raw").GetString())
            .Distinct();
        cells.ShouldBe(["<10"]);
    }

    [Fact]
    public void The_value_of_a_column_that_looks_personal_reaches_nothing_that_is_written()
    {
        const string planted = "Planted-Value-7351";
        using var scratch = new ScratchFolder();
        var copy = scratch.CopyOf(Repository.Kazakhstan);
        Tables.AddColumn(copy, "activities", "ИИН куратора", planted);

        var run = HostProcess.Run("run", copy, "--out", scratch["out"], "-v");
        var import = HostProcess.Run("import", copy, "--output", "json");

        run.ExitCode.ShouldBe(0, run.Errors);
        import.Output.ShouldContain("ИИН куратора");
        var printed = string.Concat(run.Output, run.Errors, import.Output, import.Errors, File.ReadAllText(scratch["out/findings.json"]), PdfText.Of(scratch["out/briefing.pdf"]));
        printed.ShouldNotContain(planted);
    }

    private static HostProcess Evaluate(string data) => HostProcess.Run("evaluate", data, "--output", "json");

    private static Dictionary<string, int> Clear(HostProcess run)
    {
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Json.GetProperty("coverage").EnumerateArray().ToDictionary(rule => rule.GetProperty("rule").GetString()!, rule => rule.GetProperty("clear").GetInt32());
    }
}
