namespace RulesEngine.Host.Tests;

/// <summary>What the program ends with, and which sentence says why.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public void A_run_that_is_done_ends_with_0()
    {
        HostProcess.Run("evaluate", Repository.Kazakhstan).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_finding_as_grave_as_was_asked_for_ends_with_1()
    {
        HostProcess.Run("evaluate", Repository.Kazakhstan, "--fail-on", "error").ExitCode.ShouldBe(1);
        HostProcess.Run("evaluate", Repository.Kazakhstan, "--fail-on", "error", "--rules", "COV-01").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("error: Unrecognized command or argument 'evaluat'.", "evaluat")]
    [InlineData("error: Required argument 'DATA' missing for command: 'evaluate'.", "evaluate")]
    [InlineData("error: '--hlp' is not an option of this command.", "evaluate", "--hlp")]
    [InlineData("error: --as-of: '31.03.2019' is not a day. Write year, month and day, such as 2019-03-31.", "evaluate", "data", "--as-of", "31.03.2019")]
    [InlineData("error: --region-set: '2020' is no region set. There are 2016, 2018 and 2022.", "evaluate", "data", "--region-set", "2020")]
    [InlineData("error: --set: 'FUND-01.Ratio' sets nothing. Write parameter and value, such as FUND-01.Ratio=0.5.", "evaluate", "data", "--set", "FUND-01.Ratio")]
    [InlineData("error: --fail-on: 'often' is no severity. There are info, warning and error.", "evaluate", "data", "--fail-on", "often")]
    [InlineData("error: --language: briefings are not written in 'ru' yet. There is en.", "run", "data", "--language", "ru")]
    [InlineData("error: --output: 'xml' is no form of output. There are text and json.", "evaluate", "data", "--output", "xml")]
    [InlineData("error: HOST101 There is nothing to read. Name a folder of tables or a workbook, or write empty tables with --template DIR.", "import")]
    [InlineData("error: HOST203 There is no folder of packs at 'nowhere'. Name one that exists with --packs FOLDER.", "packs", "list", "--packs", "nowhere")]
    public void Wrong_usage_ends_with_2_and_says_what_to_write(string sentence, params string[] arguments)
    {
        var run = HostProcess.Run(arguments);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(sentence);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_no_pack_has_ends_with_2_and_names_those_there_are()
    {
        var run = HostProcess.Run("evaluate", Repository.Kazakhstan, "--rules", "FUND-99");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("HOST204 'FUND-99' is no rule of the packs. They have ");
        run.Errors.ShouldContain("FUND-01");
    }

    [Fact]
    public void A_data_set_that_names_no_day_ends_with_2_and_says_where_to_name_it()
    {
        using var scratch = new ScratchFolder();
        var copy = scratch.CopyOf(Repository.Kazakhstan);
        File.Delete(Path.Combine(copy, "dataset.yaml"));

        var run = HostProcess.Run("evaluate", copy);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("HOST201 The data set does not say which day it speaks for. Add a line 'data_as_of: 2019-03-31' to its dataset.yaml, or give --as-of DATE.");
        HostProcess.Run("evaluate", copy, "--as-of", "2019-03-31").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Data_without_a_usable_table_ends_with_3()
    {
        using var scratch = new ScratchFolder();
        File.WriteAllText(scratch["notes.txt"], "nothing here\n");

        HostProcess.Run("import", scratch.Path).ExitCode.ShouldBe(3);
        HostProcess.Run("evaluate", scratch.Path).ExitCode.ShouldBe(3);
        HostProcess.Run("evaluate", scratch["missing"]).ExitCode.ShouldBe(3);
    }

    [Fact]
    public void A_pack_that_was_refused_ends_with_4_and_the_others_run()
    {
        using var scratch = new ScratchFolder();
        CopyPacks(scratch["packs"]);
        var broken = Directory.CreateDirectory(scratch["packs/Broken"]).FullName;
        File.WriteAllText(Path.Combine(broken, "pack.json"), "{");

        var run = HostProcess.Run("evaluate", Repository.Kazakhstan, "--packs", scratch["packs"], "--output", "json");

        run.ExitCode.ShouldBe(4);
        run.Errors.ShouldContain("Broken");
        run.Json.GetProperty("coverage").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_to_is_named()
    {
        using var scratch = new ScratchFolder();
        File.WriteAllText(scratch["taken"], "");

        var run = HostProcess.Run("run", Repository.Kazakhstan, "--out", scratch["taken"]);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("error: HOST301 ");
        run.Errors.ShouldContain("taken");
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public void Json_is_all_there_is_on_standard_output()
    {
        foreach (var command in new[] { new[] { "packs", "list" }, ["rules", "list"], ["parameters", "list"], ["import", Repository.Kazakhstan], ["evaluate", Repository.Kazakhstan] })
        {
            var run = HostProcess.Run([.. command, "--output", "json"]);

            run.ExitCode.ShouldBe(0, run.Errors);
            run.Json.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Object);
            run.Output.ShouldEndWith("}\n");
        }
    }

    [Fact]
    public void Help_is_there_for_every_command()
    {
        foreach (var command in new[] { new[] { "run" }, ["import"], ["evaluate"], ["explain"], ["packs", "list"], ["rules", "list"], ["rules", "show"], ["rules", "test"], ["parameters", "list"], [] })
        {
            var run = HostProcess.Run([.. command, "--help"]);

            run.ExitCode.ShouldBe(0);
            run.Output.ShouldContain("Usage:");
        }
    }

    [Fact]
    public void Every_case_of_every_card_holds()
    {
        var run = HostProcess.Run("rules", "test");

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("0 fail, 0 flaws");
    }

    private static void CopyPacks(string target)
    {
        foreach (var pack in Directory.GetDirectories(Path.Combine(Path.GetDirectoryName(Repository.Program)!, "packs")))
        {
            var copy = Directory.CreateDirectory(Path.Combine(target, Path.GetFileName(pack))).FullName;
            foreach (var file in Directory.GetFiles(pack))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }
        }
    }
}
