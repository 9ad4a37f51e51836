namespace RulesEngine.Host.Tests;

/// <summary>The samples that ship, each with its briefing and findings as made.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("kazakhstan")]
    [InlineData("regional-demo")]
    public void A_sample_is_made_again_byte_for_byte(string sample)
    {
        using var scratch = new ScratchFolder();
        var folder = Path.Combine(Repository.Samples, sample);

        HostProcess.Run("run", folder, "--out", scratch.Path).ExitCode.ShouldBe(0);

        foreach (var name in new[] { "findings.json", "briefing.pdf" })
        {
            Expected.Bytes(Path.Combine(folder, name), File.ReadAllBytes(scratch[name]));
        }
    }

    [Fact]
    public void Folder_culture_time_zone_and_user_change_no_byte()
    {
        using var scratch = new ScratchFolder();
        var here = HostProcess.Run("run", Repository.RegionalDemo, "--out", scratch["one"]);
        var there = HostProcess.RunIn(
            scratch.Path,
            new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["USER"] = "someone-else", ["HOME"] = scratch.Path },
            "run", scratch.CopyOf(Repository.RegionalDemo), "--out", "two");

        here.ExitCode.ShouldBe(0);
        there.ExitCode.ShouldBe(0);
        File.ReadAllBytes(scratch["one/findings.json"]).ShouldBe(File.ReadAllBytes(scratch["two/findings.json"]));
        File.ReadAllBytes(scratch["one/briefing.pdf"]).ShouldBe(File.ReadAllBytes(scratch["two/briefing.pdf"]));
    }

    [Fact]
    public void Rows_in_another_order_change_no_finding()
    {
        using var scratch = new ScratchFolder();
        var copy = scratch.CopyOf(Repository.Kazakhstan);
        foreach (var table in Directory.GetFiles(copy, "*.csv"))
        {
            var lines = File.ReadAllLines(table);
            if (!lines.Any(line => line.Count(letter => letter == '"') % 2 == 1))
            {
                File.WriteAllLines(table, [lines[0], .. lines.Skip(1).Reverse()]);
            }
        }

        var findings = Outcomes.Of(HostProcess.Run("evaluate", copy, "--output", "json"));

        findings.ShouldBe(Outcomes.Of(HostProcess.Run("evaluate", Repository.Kazakhstan, "--output", "json")));
    }
}
