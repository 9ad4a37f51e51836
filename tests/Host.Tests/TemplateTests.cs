namespace RulesEngine.Host.Tests;

public sealed class TemplateTests
{
    private static readonly string s_notes = Path.Combine(Repository.Root, "tests/fixtures/notes/bin", Repository.Configuration, "net10.0");

    private static readonly string s_packs = Path.Combine(Path.GetDirectoryName(Repository.Program)!, "packs");

    [Fact]
    public void A_template_of_a_pack_is_chosen_by_its_name()
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Repository.RegionalDemo, "--out", scratch.Path, "--packs", s_packs, "--packs", s_notes, "--template", "titles").ExitCode.ShouldBe(0);

        PdfText.Of(scratch["briefing.pdf"]).ShouldContain("FUND-01 Under-funded region: 3");
    }

    [Fact]
    public void The_guide_shows_the_template_that_is_run() =>
        File.ReadAllText(Path.Combine(Repository.Root, "rules/README.md")).ShouldContain(File.ReadAllText(Path.Combine(Repository.Root, "tests/fixtures/notes/TitlesNote.cs")).Trim());

    [Fact]
    public void A_template_that_is_not_there_ends_with_2_and_names_those_that_are()
    {
        using var scratch = new ScratchFolder();

        var run = HostProcess.Run("run", Repository.RegionalDemo, "--out", scratch["out"], "--packs", s_packs, "--packs", s_notes, "--template", "summray");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe("error: HOST205 There is no briefing template 'summray'. There are data-quality, national, regional, summary, funding, broken, titles.\n");
        Directory.Exists(scratch["out"]).ShouldBeFalse();
    }

    [Fact]
    public void Two_templates_of_one_name_are_refused_with_where_they_come_from()
    {
        using var scratch = new ScratchFolder();

        var run = HostProcess.Run("run", Repository.RegionalDemo, "--out", scratch["out"], "--packs", s_packs, "--packs", s_notes);

        run.ExitCode.ShouldBe(4);
        run.Errors.ShouldBe("error: HOST208 The name 'national' is given to more than one briefing template: by RulesEngine itself and by pack 'Notes'. Run without one of the packs, or have its template renamed.\n");
    }

    [Fact]
    public void A_template_that_fails_is_named_with_its_pack_and_leaves_no_file()
    {
        using var scratch = new ScratchFolder();

        var run = HostProcess.Run("run", Repository.RegionalDemo, "--out", scratch["out"], "--packs", s_packs, "--packs", s_notes, "--template", "broken");

        run.ExitCode.ShouldBe(4);
        run.Errors.ShouldBe("error: HOST209 The briefing template 'broken' of pack 'Notes' failed: InvalidOperationException: There is no such number. Choose another with --template, and tell the publisher of the pack.\n");
        Directory.Exists(scratch["out"]).ShouldBeFalse();
    }

    [Fact]
    public void The_templates_of_a_pack_are_shown_without_running_it()
    {
        var run = HostProcess.Run("packs", "show", s_notes);

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("Templates broken  A note that fails\n          national  Another national briefing\n          titles  What was found, a line for each rule\n");
        HostProcess.Run("packs", "show", s_notes, "--output", "json").Json.GetProperty("packs")[0].GetProperty("templates")[2].GetProperty("name").GetString().ShouldBe("titles");
    }

    [Theory]
    [InlineData("kazakhstan", "en")]
    [InlineData("kazakhstan", "ru")]
    [InlineData("kazakhstan", "kk")]
    [InlineData("regional-demo", "en")]
    [InlineData("regional-demo", "ru")]
    [InlineData("regional-demo", "kk")]
    public void The_summary_is_one_page_in_every_language(string sample, string language)
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Path.Combine(Repository.Samples, sample), "--out", scratch.Path, "--template", "summary", "--language", language).ExitCode.ShouldBe(0);

        Pages(scratch["briefing.pdf"]).Count.ShouldBe(1);
    }

    [Fact]
    public void The_summary_stays_one_page_with_a_name_that_does_not_end()
    {
        using var scratch = new ScratchFolder();
        var data = scratch.CopyOf(Repository.RegionalDemo);
        var description = Path.Combine(data, "dataset.yaml");
        File.WriteAllText(description, File.ReadAllText(description).Replace("label: ", $"number: 2019/1\nnext_issue: 2019-09-30\nlabel: {string.Concat(Enumerable.Repeat("Programmes of prevention ", 12))}", StringComparison.Ordinal));

        HostProcess.Run("run", data, "--out", scratch["out"], "--template", "summary").ExitCode.ShouldBe(0);

        Pages(scratch["out/briefing.pdf"]).ShouldHaveSingleItem().ShouldContain("Programme data in one page, No. 2019/1");
    }

    [Theory]
    [InlineData("en", "Money by programme and region", "KZT 693 million")]
    [InlineData("ru", "Средства по программам и регионам", "693 млн тенге")]
    [InlineData("kk", "Бағдарламалар мен өңірлер бойынша қаражат", "693 млн теңге")]
    public void The_funding_pack_brings_a_note_on_money(string language, string title, string amount)
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Repository.RegionalDemo, "--out", scratch.Path, "--template", "funding", "--language", language).ExitCode.ShouldBe(0);

        var text = string.Join(' ', PdfText.Of(scratch["briefing.pdf"]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text.ShouldContain(title);
        text.ShouldContain(amount);
    }

    [Fact]
    public void The_note_on_the_data_says_what_was_refused_what_is_missing_and_what_contradicts_itself()
    {
        using var scratch = new ScratchFolder();
        var data = scratch.CopyOf(Repository.Kazakhstan);
        File.AppendAllText(Path.Combine(data, "allocations.csv"), "A-99,P-SP-2018,KZ-47,,,,12 mln,KZT,exact,spent,2018,2018,,,\n");

        HostProcess.Run("run", data, "--out", scratch["out"], "--template", "data-quality").ExitCode.ShouldBe(0);

        var text = PdfText.Of(scratch["out/briefing.pdf"]);
        text.ShouldContain("What to ask for");
        text.ShouldContain("12 mln");
        text.ShouldContain("DQ-02 · Error");
        text.ShouldNotContain("FUND-05 ·");
    }

    [Fact]
    public void Number_and_next_issue_stand_in_the_masthead_where_the_data_set_says_them()
    {
        using var scratch = new ScratchFolder();
        var data = scratch.CopyOf(Repository.RegionalDemo);
        File.AppendAllText(Path.Combine(data, "dataset.yaml"), "number: 7\nnext_issue: 2019-09-30\n");

        HostProcess.Run("run", data, "--out", scratch["out"]).ExitCode.ShouldBe(0);

        var page = Pages(scratch["out/briefing.pdf"])[0];
        page.ShouldContain("Programme data briefing, No. 7");
        page.ShouldContain("Next issue");
        page.ShouldContain("30 September 2019");
    }

    private static IReadOnlyList<string> Pages(string file) => PdfText.Of(file).Split('\f', StringSplitOptions.RemoveEmptyEntries);
}
