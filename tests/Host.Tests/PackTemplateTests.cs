using System.Text.RegularExpressions;

namespace RulesEngine.Host.Tests;

/// <summary>A new pack, from the command or from <c>dotnet new</c>: built beside the program with an empty list of feeds, its tests passing at once.</summary>
public sealed partial class PackTemplateTests : IDisposable
{
    private static readonly string s_sdk = Path.Combine(Path.GetDirectoryName(Repository.Program)!, "sdk");

    private readonly ScratchFolder _scratch = new();

    public PackTemplateTests() => File.WriteAllText(_scratch["nuget.config"], "<configuration><packageSources><clear /></packageSources></configuration>");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_pack_of_the_command_builds_passes_its_tests_and_runs()
    {
        var written = Run("packs", "new", "Ministry.Checks", "--code", "MIN", "--title", "Checks of the ministry");

        written.ExitCode.ShouldBe(0, written.Errors);
        written.Output.ShouldStartWith("Wrote pack 'Ministry.Checks' with the rule MIN-01 and its tests to 'Ministry.Checks'.\nNext      dotnet test Ministry.Checks\n");
        ShouldWork("Ministry.Checks", "MIN");
        Run("packs", "show", "Ministry.Checks/packs/Ministry.Checks").Output.ShouldContain("Pack      'Ministry.Checks' 1.0.0, Checks of the ministry\n");
    }

    [Fact]
    public void A_pack_of_dotnet_new_builds_passes_its_tests_and_runs()
    {
        var hive = _scratch["hive"];
        Dotnet("new", "install", Path.Combine(Repository.Root, "rules", "templates", "rulepack"), "--debug:custom-hive", hive).ExitCode.ShouldBe(0);

        var written = Dotnet("new", "rulepack", "-n", "My-Own.Checks", "--sdk", s_sdk, "--debug:custom-hive", hive);

        written.ExitCode.ShouldBe(0, written.Output);
        ShouldWork("My-Own.Checks", "MYOWNCHE");
        File.ReadAllText(_scratch["My-Own.Checks/My-Own.Checks/LongProgramme.cs"]).ShouldStartWith("namespace My_Own.Checks;\n");
    }

    [Fact]
    public void Both_ways_write_the_same_files()
    {
        var hive = _scratch["hive"];
        Dotnet("new", "install", Path.Combine(s_sdk, "templates", "rulepack"), "--debug:custom-hive", hive).ExitCode.ShouldBe(0);

        Run("packs", "new", "Ministry.Checks", "--out", "one").ExitCode.ShouldBe(0);
        Dotnet("new", "rulepack", "-n", "Ministry.Checks", "-o", "other", "--sdk", Path.GetRelativePath(_scratch["one"], s_sdk), "--debug:custom-hive", hive).ExitCode.ShouldBe(0);

        Texts("one").ShouldBe(Texts("other"));
    }

    [Theory]
    [InlineData("my-checks", "HOST411 'my-checks' is no name for a pack: it becomes a namespace. Write letters and digits, each part with a capital first, such as Funding or Ministry.Checks.")]
    [InlineData("class", "HOST411 'class' is no name for a pack: it becomes a namespace. Write letters and digits, each part with a capital first, such as Funding or Ministry.Checks.")]
    [InlineData("Our.Region", "HOST411 'Our.Region' is no name for a pack: rules could not say 'Region' any more, which is a type of the Sdk. Write another name, such as Our.RegionChecks.")]
    [InlineData("X", "HOST412 'X' is no code for rules: it is two to eight capital letters. Give one with --code, such as --code FUND.")]
    [InlineData("Taken", "HOST414 'Taken' is there already, and nothing was written. Name another folder with --out DIR, or remove it.")]
    public void A_name_that_will_not_do_is_refused_with_what_will(string name, string message)
    {
        Directory.CreateDirectory(_scratch["Taken/something"]);

        var run = Run("packs", "new", name);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe($"error: {message}\n");
        Directory.EnumerateDirectories(_scratch.Path).Select(Path.GetFileName).ShouldBe(["Taken"]);
    }

    [Fact]
    public void A_pack_that_cannot_find_the_sdk_says_where_to_write_its_path()
    {
        Run("packs", "new", "Ministry.Checks").ExitCode.ShouldBe(0);

        var build = Dotnet("build", "Ministry.Checks", "-v", "q", "-p:RulesEngineSdk=gone");

        build.ExitCode.ShouldBe(1);
        build.Output.ShouldContain($"error PACK004: There is no RulesEngine.Pack.props in '{_scratch["Ministry.Checks/gone"]}/'. Build the program, and write the path of the sdk folder beside it into Directory.Build.props, as RulesEngineSdk.");
    }

    [Fact]
    public void A_new_rule_has_the_next_code_and_works_at_once()
    {
        Run("packs", "new", "Ministry.Checks", "--code", "MIN").ExitCode.ShouldBe(0);

        var written = Run("rules", "new", "EndlessProgramme", "--in", "Ministry.Checks/Ministry.Checks");
        var again = Run("rules", "new", "EndlessProgramme", "--in", "Ministry.Checks/Ministry.Checks");
        var elsewhere = Run("rules", "new", "EndlessProgramme");
        var taken = Run("rules", "new", "Region", "--in", "Ministry.Checks/Ministry.Checks");
        var test = Dotnet("test", "Ministry.Checks");

        written.ExitCode.ShouldBe(0, written.Errors);
        written.Output.ShouldStartWith("Wrote MIN-02 as 'Ministry.Checks/Ministry.Checks/EndlessProgramme.cs', ");
        File.ReadAllText(_scratch["Ministry.Checks/Ministry.Checks/EndlessProgramme.md"]).ShouldStartWith("# MIN-02 Endless programme\n");
        again.Errors.ShouldBe("error: HOST418 'Ministry.Checks/Ministry.Checks/EndlessProgramme.cs' is there already, and nothing was written. Choose another name.\n");
        elsewhere.Errors.ShouldBe("error: HOST416 There is no project of a pack in '.': one .csproj that says a PackCode. Name its folder with --in DIR.\n");
        taken.Errors.ShouldBe("error: HOST417 'Region' is no name for a rule. Say what it flags, in letters and digits with a capital first, by a name that no type of the Sdk has, such as UnderfundedRegion.\n");
        test.ExitCode.ShouldBe(0, test.Output);
        test.Output.ShouldMatch("Passed! +- Failed: +0, Passed: +9, ");
    }

    [Fact]
    public void A_rule_that_looks_at_more_than_facts_is_refused_wherever_its_pack_goes()
    {
        Run("packs", "new", "Ministry.Checks", "--code", "MIN").ExitCode.ShouldBe(0);
        var rule = _scratch["Ministry.Checks/Ministry.Checks/LongProgramme.cs"];
        File.WriteAllText(rule, File.ReadAllText(rule).Replace("years > parameters.Most.InForce", "years > DateTime.Today.Year", StringComparison.Ordinal));
        const string Told = "MIN-01 uses DateTime.Today (clock). A rule looks only at facts. Match the AsOf fact instead of the clock.";

        var build = Dotnet("build", "Ministry.Checks", "-v", "q");
        var test = Run("rules", "test", "--packs", "Ministry.Checks/packs");
        var create = Run("packs", "create", "Ministry.Checks/packs/Ministry.Checks");
        var verify = Run("packs", "verify", "Ministry.Checks/packs/Ministry.Checks");

        build.ExitCode.ShouldBe(1);
        build.Output.ShouldContain($"{rule}(19,9): error PACK114: {Told} [");
        test.ExitCode.ShouldBe(4);
        test.Output.ShouldContain($"FLAW      LongProgramme.cs, line 19: PACK114 {Told}\n");
        create.ExitCode.ShouldBe(4);
        create.Errors.ShouldBe($"error: LongProgramme.cs, line 19: PACK114 {Told}\n");
        verify.ExitCode.ShouldBe(0);
        verify.Errors.ShouldBe($"warning: LongProgramme.cs, line 19: PACK114 {Told}\n");
    }

    [Fact]
    public void Its_tests_use_the_versions_that_ours_do()
    {
        var ours = Versions(Path.Combine(Repository.Root, "Directory.Packages.props"));

        Versions(Path.Combine(Repository.Root, "rules/templates/rulepack/Pack-Name1.Tests/Pack-Name1.Tests.csproj")).ShouldBeSubsetOf(ours);
    }

    private void ShouldWork(string name, string code)
    {
        var test = Dotnet("test", name);
        test.ExitCode.ShouldBe(0, test.Output);
        test.Output.ShouldMatch("Passed! +- Failed: +0, Passed: +5, ");

        var cards = Run("rules", "test", "--packs", $"{name}/packs");
        cards.ExitCode.ShouldBe(0, cards.Errors);
        cards.Output.ShouldBe($"holds     {code}-01: One year more than usual is flagged\nholds     {code}-01: A programme without a last year is not judged\n\n2 cases hold, 0 fail, 0 flaws\n");

        var evaluate = Run("evaluate", Repository.Kazakhstan, "--packs", $"{name}/packs", "--set", $"{code}-01.Most=4");
        evaluate.ExitCode.ShouldBe(0, evaluate.Errors);
        evaluate.Output.ShouldContain("is planned for 5 years, from 2013 to 2017; the most that is usual is 4 years.");
    }

    private HostProcess Run(params string[] arguments) => HostProcess.RunIn(_scratch.Path, [], arguments);

    private DotnetProcess Dotnet(params string[] arguments) => DotnetProcess.Run(_scratch.Path, arguments);

    private List<string> Texts(string folder) =>
    [
        .. Directory.EnumerateFiles(_scratch[folder], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(_scratch[folder], file)}\n{File.ReadAllText(file)}"),
    ];

    private static IEnumerable<string> Versions(string file) =>
        PackageVersion().Matches(File.ReadAllText(file)).Select(match => $"{match.Groups["name"]} {match.Groups["version"]}");

    [GeneratedRegex("Include=\"(?<name>[^\"]+)\" Version=\"(?<version>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PackageVersion();
}
