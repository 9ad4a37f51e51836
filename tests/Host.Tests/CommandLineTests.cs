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
    public void Whoever_asks_for_more_is_told_how_long_the_packs_took()
    {
        var run = HostProcess.Run("evaluate", Repository.Kazakhstan, "--rules", "COV-01", "-v");

        run.Errors.ShouldMatch("\\n9 packs were found, inspected and loaded in [0-9]+ ms, while the data was read\\.\n");
    }

    [Fact]
    public void What_is_wrong_with_the_packs_is_told_before_what_is_wrong_with_the_data()
    {
        using var scratch = new ScratchFolder();

        var run = HostProcess.Run("evaluate", scratch["nothing"], "--packs", scratch["nowhere"]);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe($"error: HOST203 There is no folder of packs at '{scratch["nowhere"]}'. Name one that exists with --packs FOLDER.\n");
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
    [InlineData("error: --language: 'de' is no language of briefings. There are en, ru and kk.", "run", "data", "--language", "de")]
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
        run.Errors.ShouldContain("HOST204 'FUND-99' is no rule of the packs. They have AUD-01, ");
        run.Errors.ShouldContain("FUND-01");
    }

    [Fact]
    public void A_folder_without_packs_ends_with_2_and_says_what_a_pack_is()
    {
        using var scratch = new ScratchFolder();

        var run = HostProcess.Run("rules", "test", "--packs", scratch.Path);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain($"HOST206 There is no pack in '{scratch.Path}'. A pack is a folder of its own below it, with a pack.json; build one into it with -o FOLDER/NAME.");
    }

    [Fact]
    public void A_value_that_a_parameter_cannot_have_ends_with_2_before_anything_is_run()
    {
        var run = HostProcess.Run("evaluate", Repository.RegionalDemo, "--set", "FUND-01.Ratio=0,5");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("HOST204 FUND-01.Ratio cannot be '0,5'. Expected ");
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Rows_that_could_not_be_used_are_told_before_any_finding()
    {
        using var scratch = new ScratchFolder();
        var copy = scratch.CopyOf(Repository.RegionalDemo);
        Tables.Change(copy, "allocations", row => row["allocation_id"] == "D-PLAN-KZ-19", row => row["amount"] = "12.5 mln");

        var run = HostProcess.Run("run", copy, "--out", scratch["out"]);

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("1 of 36 rows of 'allocations' could not be used: what is called not recorded may stand in them");
        PdfText.Of(scratch["out/briefing.pdf"]).ShouldContain("Refused rows. 1 of 36 in allocations could not be used.");
    }

    [Fact]
    public void Explaining_takes_ids_in_any_capitals_and_names_those_there_are()
    {
        HostProcess.Run("explain", Repository.Kazakhstan, "fund-05/a-1").Output.ShouldContain("103,000,000,000 KZT and 40,000,000 USD");
    }

    [Fact]
    public void A_subject_that_is_not_there_ends_with_2_and_names_those_that_are()
    {
        var finding = HostProcess.Run("explain", Repository.Kazakhstan, "FUND-05/A-99");
        var subject = HostProcess.Run("explain", Repository.Kazakhstan, "--rule", "COV-01", "--subject", "KX-15");

        finding.ExitCode.ShouldBe(2);
        finding.Errors.ShouldBe("error: HOST105 'A-99' is nothing that FUND-05 could judge. It judges A-1, A-2.\n");
        subject.ExitCode.ShouldBe(2);
        subject.Errors.ShouldStartWith("error: HOST105 'KX-15' is nothing that COV-01 could judge. Did you mean KZ-15? It judges KZ-11, KZ-15, ");
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
    public void A_rule_shows_how_its_facts_are_found()
    {
        var run = HostProcess.Run("rules", "show", "fund-01", "--plan");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("How its facts are found");
        run.Output.ShouldContain("query all: PlannedMoney, collect; hash lookup on PlannedMoney.Programme == money.Programme, PlannedMoney.Currency == money.Currency; once for each key");
        HostProcess.Run("rules", "show", "FUND-01").Output.ShouldNotContain("How its facts are found");
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
