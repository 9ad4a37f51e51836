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
        run.Errors.ShouldBe("error: HOST205 There is no briefing template 'summray'. There are national, broken, titles.\n");
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
}
