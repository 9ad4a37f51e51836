using System.Net;
using System.Text.RegularExpressions;

namespace RulesEngine.Host.Tests;

public sealed partial class LanguageTests
{
    [Theory]
    [InlineData("ru", "Перевод не проверен", "Замечания")]
    [InlineData("kk", "Аударма тексерілмеген", "Ескертулер")]
    public void A_briefing_in_another_language_says_on_every_page_that_nobody_reviewed_it(string language, string notReviewed, string findings)
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Repository.RegionalDemo, "--language", language, "--out", scratch.Path).ExitCode.ShouldBe(0);

        PdfText.StructureOf(scratch["briefing.pdf"]).ShouldBe($"{scratch["briefing.pdf"]} OK\n");
        var pages = PdfText.Of(scratch["briefing.pdf"]).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        pages.ShouldAllBe(page => page.Contains(notReviewed, StringComparison.Ordinal));
        pages.ShouldAllBe(page => !page.Contains('|') && !page.Contains('{'));
        pages.ShouldContain(page => page.Contains(findings, StringComparison.Ordinal));
        File.ReadAllBytes(scratch["findings.json"]).ShouldBe(File.ReadAllBytes(Path.Combine(Repository.RegionalDemo, "findings.json")));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    public void Culture_time_zone_and_folder_change_no_byte_of_a_translated_briefing(string language)
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Repository.RegionalDemo, "--language", language, "--out", scratch["one"]).ExitCode.ShouldBe(0);
        HostProcess.RunIn(
            scratch.Path,
            new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["HOME"] = scratch.Path },
            "run", scratch.CopyOf(Repository.RegionalDemo), "--language", language, "--out", "two").ExitCode.ShouldBe(0);

        File.ReadAllBytes(scratch["one/briefing.pdf"]).ShouldBe(File.ReadAllBytes(scratch["two/briefing.pdf"]));
    }

    [Theory]
    [InlineData("kazakhstan", "ru")]
    [InlineData("kazakhstan", "kk")]
    [InlineData("regional-demo", "ru")]
    [InlineData("regional-demo", "kk")]
    public void Every_English_word_of_a_translated_briefing_is_a_word_of_the_data(string sample, string language)
    {
        using var scratch = new ScratchFolder();
        var folder = Path.Combine(Repository.Samples, sample);

        HostProcess.Run("run", folder, "--language", language, "--format", "html", "--out", scratch.Path).ExitCode.ShouldBe(0);

        var data = string.Join(' ', Directory.GetFiles(folder, "*.csv").Concat(ParameterFiles()).Select(file => Plain(File.ReadAllText(file))));
        var foreign = EnglishRun().Matches(File.ReadAllText(scratch["briefing.html"])).Select(run => WebUtility.HtmlDecode(run.Groups["text"].Value)).ToList();
        foreign.ShouldNotBeEmpty();
        foreign.SelectMany(run => run.Split([',', ';', ':', '.', '(', ')'])).Where(part => !data.Contains(Plain(part), StringComparison.Ordinal)).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_without_translation_is_told_in_English_visibly()
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Repository.Kazakhstan, "--packs", Repository.FixturePack("Ported"), "--language", "ru", "--format", "html", "--out", scratch.Path).ExitCode.ShouldBe(0);

        var briefing = File.ReadAllText(scratch["briefing.html"]);
        briefing.ShouldContain("Перевод не проверен");
        briefing.ShouldContain("Правило еще не переведено: его текст приведен на английском языке.");
        briefing.ShouldContain("<span lang=\"en\">Review half-way</span>");
        briefing.ShouldContain("<span lang=\"en\">A pack found this by other means than rules that flag.");
    }

    [Fact]
    public void A_data_set_that_states_several_languages_gets_a_briefing_in_each()
    {
        using var scratch = new ScratchFolder();
        var data = scratch.CopyOf(Repository.RegionalDemo);
        var description = Path.Combine(data, "dataset.yaml");
        File.WriteAllText(description, File.ReadAllText(description).Replace("languages: [en]", "languages: [en, kk]", StringComparison.Ordinal));

        HostProcess.Run("run", data, "--out", scratch["out"]).ExitCode.ShouldBe(0);

        Directory.GetFiles(scratch["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["briefing-en.pdf", "briefing-kk.pdf", "findings.json"]);
    }

    [Fact]
    public void Rules_list_tells_which_cards_are_translated()
    {
        var listed = HostProcess.Run("rules", "list", "--language", "ru", "--output", "json");

        listed.Json.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("translation").GetString()).Distinct().ShouldBe(["not reviewed"]);
    }

    [Fact]
    public void Rules_show_tells_a_card_in_a_language()
    {
        var shown = HostProcess.Run("rules", "show", "FUND-01", "--language", "kk");

        shown.ExitCode.ShouldBe(0);
        shown.Output.ShouldContain("kk: translation not reviewed");
        shown.Output.ShouldContain("{PerHead}");
    }

    // What a parameter rests on is cited as it was published.
    private static IEnumerable<string> ParameterFiles() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "rules"), "*.yaml", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith("Phrases", StringComparison.Ordinal));

    private static string Plain(string text) => $" {NoWord().Replace(text.ToLowerInvariant(), " ").Trim()} ";

    [GeneratedRegex("<span lang=\"en\">(?<text>[^<]*)</span>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex EnglishRun();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NoWord();
}
