using System.Text.RegularExpressions;

namespace RulesEngine.Host.Tests;

/// <summary>Packs that find by other means than rules that flag: facts in, findings out.</summary>
public sealed partial class OtherEngineTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_pack_with_an_engine_of_its_own_is_run_like_any_other_and_its_coverage_is_not_reported()
    {
        var run = HostProcess.Run("run", Repository.Kazakhstan, "--packs", Repository.FixturePack("OtherEngine"), "--out", _scratch["out"]);

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("Rules     0 rules in 1 pack, ");
        run.Output.ShouldContain("NothingToFind of pack 'OtherEngine': 0 subjects with findings; which others it looked at is not reported\n");
        run.Output.ShouldContain("OTHER-01 of pack 'OtherEngine': 2 subjects with findings; which others it looked at is not reported\n");
        run.Output.ShouldContain("WARNING   OTHER-01/P-SP-2013  Nobody is recorded who runs Counter-terrorism programme 2013-2017.\n");

        var coverage = System.Text.Json.JsonDocument.Parse(File.ReadAllText(_scratch["out/findings.json"])).RootElement.GetProperty("coverage");
        coverage.EnumerateArray().Select(rule => $"{rule.GetProperty("rule")} {rule.GetProperty("pack")}: {rule.GetProperty("subjects").GetRawText()} subjects, {rule.GetProperty("finding")} finding, {rule.GetProperty("clear").GetRawText()} clear")
            .ShouldBe(["NothingToFind OtherEngine: null subjects, 0 finding, null clear", "OTHER-01 OtherEngine: null subjects, 2 finding, null clear"]);

        var text = PdfText.Of(_scratch["out/briefing.pdf"]);
        text.ShouldContain("OTHER-01: a pack found this by other means.");
        text.ShouldContain("Nobody is recorded who runs");
    }

    [Fact]
    public void A_briefing_in_Russian_says_so_too()
    {
        var run = HostProcess.Run("run", Repository.Kazakhstan, "--packs", Repository.FixturePack("OtherEngine"), "--language", "ru", "--out", _scratch["out"]);

        run.ExitCode.ShouldBe(0, run.Errors);
        PdfText.Of(_scratch["out/briefing.pdf"]).ShouldContain("OTHER-01: найдено пакетом другим способом.");
    }

    [Fact]
    public void What_it_found_cannot_be_explained()
    {
        var run = HostProcess.Run("explain", Repository.Kazakhstan, "OTHER-01/P-SP-2013", "--packs", Repository.FixturePack("OtherEngine"));

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe("error: HOST106 'OTHER-01' was found by other means than rules that flag, and these do not say why. What is known stands in the finding itself, with its evidence, in findings.json.\n");
    }

    [Fact]
    public void What_the_pack_brings_for_itself_is_its_own()
    {
        var show = HostProcess.Run("packs", "show", Repository.FixturePack("OtherEngine"));

        show.ExitCode.ShouldBe(0, show.Errors);
        show.Output.ShouldContain("Fixture.TinyEngine 1.0.0.0, its own\n");
    }

    [Fact]
    public void The_example_that_carries_NRules_runs_with_an_engine_of_the_same_vocabulary()
    {
        var program = Path.GetDirectoryName(Repository.Program)!;
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "rules", "examples", "NRulesPack")))
        {
            var text = NRulesAlone().Replace(File.ReadAllText(file), "RulesEngine")
                .Replace("<PackageReference Include=\"RulesEngine\" Version=\"1.*\" />", $"<Reference Include=\"{program}/sdk/testing/RulesEngine.dll\" />", StringComparison.Ordinal);
            Directory.CreateDirectory(_scratch["NRulesPack"]);
            File.WriteAllText(_scratch[$"NRulesPack/{Path.GetFileName(file)}"], text);
        }

        var build = DotnetProcess.Run(_scratch["NRulesPack"], "build", "-v", "q", "-o", _scratch["pack"], $"-p:RulesEngineSdk={program}/sdk");
        var run = HostProcess.Run("evaluate", WithoutLastYear(), "--packs", _scratch["pack"]);

        build.ExitCode.ShouldBe(0, build.Output);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("INFO      NRU-01/P-SP-2013  Counter-terrorism programme 2013-2017 has no last year.\n");
    }

    [Fact]
    public void A_rule_set_from_before_runs_with_only_its_using_lines_changed()
    {
        var run = HostProcess.Run("evaluate", Repository.Kazakhstan, "--packs", Repository.FixturePack("Ported"));

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("INFO      OLD-01/P-SP-2013  Counter-terrorism programme 2013-2017: the review half-way is due.\n");
        run.Output.ShouldContain("INFO      OLD-02/P-SP-2013  3 programmes are of one kind, StateProgramme.\n");
    }

    private string WithoutLastYear()
    {
        var data = _scratch.CopyOf(Repository.Kazakhstan);
        var programmes = Path.Combine(data, "programmes.csv");
        File.WriteAllText(programmes, File.ReadAllText(programmes).Replace(",2013,2017,", ",2013,,", StringComparison.Ordinal));
        return data;
    }

    [GeneratedRegex(@"\bNRules\b", RegexOptions.None, 1000)]
    private static partial Regex NRulesAlone();
}
