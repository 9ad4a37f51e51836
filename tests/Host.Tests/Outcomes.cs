using System.Text.Json;

namespace RulesEngine.Host.Tests;

/// <summary>What a run says of its subjects, without the places it was read from.</summary>
internal static class Outcomes
{
    /// <summary>Ids of the findings and counts of every rule, one line each.</summary>
    public static IReadOnlyList<string> Of(HostProcess run)
    {
        run.ExitCode.ShouldBe(0, run.Errors);
        var json = run.Json;
        return
        [
            .. json.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("id").GetString()} {finding.GetProperty("severity").GetString()} {finding.GetProperty("message").GetString()}"),
            .. json.GetProperty("coverage").EnumerateArray().Select(Counts),
        ];
    }

    /// <summary>Subjects with a finding of one rule, in order.</summary>
    public static IReadOnlyList<string> Subjects(HostProcess run, string rule)
    {
        run.ExitCode.ShouldBe(0, run.Errors);
        return [.. run.Json.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() == rule).Select(finding => finding.GetProperty("subject").GetString()!)];
    }

    /// <summary>Counts of one rule: finding, clear, no data.</summary>
    public static (int Finding, int Clear, int NoData) CountsOf(HostProcess run, string rule)
    {
        run.ExitCode.ShouldBe(0, run.Errors);
        var entry = run.Json.GetProperty("coverage").EnumerateArray().Single(coverage => coverage.GetProperty("rule").GetString() == rule);
        return (entry.GetProperty("finding").GetInt32(), entry.GetProperty("clear").GetInt32(), entry.GetProperty("noData").GetInt32());
    }

    private static string Counts(JsonElement coverage) =>
        $"{coverage.GetProperty("rule").GetString()} {coverage.GetProperty("finding").GetInt32()} {coverage.GetProperty("clear").GetInt32()} {coverage.GetProperty("noData").GetInt32()}";
}
