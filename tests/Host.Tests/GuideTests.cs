using System.Diagnostics;
using System.Text.RegularExpressions;

namespace RulesEngine.Host.Tests;

/// <summary>The pack author's guide, done line by line, and held against what it quotes.</summary>
public sealed partial class GuideTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);
    private static readonly string s_rules = Path.Combine(Repository.Root, "rules");
    private static readonly string s_ported = Path.Combine(Repository.Root, "tests", "fixtures", "programmes", "Ported");
    private static readonly string s_first = Path.Combine(Repository.Root, "tests", "fixtures", "first-sdk", "FirstRules");

    private readonly string _text = File.ReadAllText(Path.Combine(s_rules, "README.md"));

    [Fact]
    public void Its_commands_lead_from_nothing_to_a_signed_pack_that_runs()
    {
        using var scratch = new ScratchFolder();
        File.WriteAllText(scratch["nuget.config"], "<configuration><packageSources><clear /></packageSources></configuration>");
        var blocks = CommandBlock().Matches(_text).Select(block => block.Groups["text"].Value).ToList();

        var output = Bash(Beside(string.Concat(blocks), scratch), scratch);

        output.ShouldContain("MIN-01/P-SP-2013  Counter-terrorism programme 2013-2017 is planned for 5 years, from 2013 to 2017; the most that is usual is 4 years.");
        output.ShouldContain("2 cases hold, 0 fail, 0 flaws");
        output.ShouldContain("Publisher The ministry, as whoever holds the key says\n");
        output.ShouldContain("Trusted The ministry in '");
        output.ShouldContain("Installed pack 'Ministry.Checks' 1.0.0 as '");
        output.ShouldContain("Rules     1 rule in 1 pack, ");
        File.Exists(scratch["operator/out/briefing.pdf"]).ShouldBeTrue();
    }

    [Fact]
    public void The_files_it_shows_are_those_that_run()
    {
        var quoted = QuotedFile().Matches(_text).ToDictionary(file => file.Groups["name"].Value, file => file.Groups["text"].Value);

        quoted.Keys.ShouldBe(["PlannedTotal.cs", "PlannedTotals.cs", "ReviewReminderRule.cs", "PackServices.cs"]);
        quoted.ShouldAllBe(file => file.Value == File.ReadAllText(Path.Combine(file.Key.StartsWith("Planned", StringComparison.Ordinal) ? s_first : s_ported, file.Key)));
    }

    [Fact]
    public void That_rule_set_names_the_engine_in_its_using_lines_only()
    {
        string[] added = ["PackServices.cs", "RemindersAsFindings.cs"];

        Directory.GetFiles(s_ported, "*.cs").Where(file => !added.Contains(Path.GetFileName(file)))
            .SelectMany(File.ReadLines)
            .Where(line => line.Contains("RulesEngine", StringComparison.Ordinal))
            .Distinct()
            .ShouldBe(["using RulesEngine.Fluent.Dsl;", "using RulesEngine.Programmes;", "using RulesEngine.RuleModel;"], ignoreOrder: true);
    }

    [Fact]
    public void Every_file_it_leads_to_is_there()
    {
        foreach (var link in Link().Matches(_text).Select(match => match.Groups["target"].Value).Where(target => !target.StartsWith("http", StringComparison.Ordinal)))
        {
            Path.Exists(Path.Combine(s_rules, link)).ShouldBeTrue(link);
        }
    }

    // The clone is this working copy; what an author and an operator have beside it lies in a folder of the test's own, and so do the templates they installed.
    private static string Beside(string text, ScratchFolder scratch) => TemplateCommand().Replace(text, line => $"{line.Value} --debug:custom-hive {scratch["hive"]}")
        .Replace("dotnet run -c Release --project host/RulesEngine.Host --", $"dotnet {Repository.Program}", StringComparison.Ordinal)
        .Replace("../RulesEngine/host/RulesEngine.Host/bin/Release/net10.0", Path.GetDirectoryName(Repository.Program), StringComparison.Ordinal)
        .Replace("$PWD/../", "../", StringComparison.Ordinal)
        .Replace("../ministry-checks", scratch["ministry-checks"], StringComparison.Ordinal)
        .Replace("../operator", scratch["operator"], StringComparison.Ordinal);

    private static string Bash(string commands, ScratchFolder scratch)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-c", commands])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // What the operator's host remembers of signed packs is no business of whoever runs these tests.
        start.Environment["XDG_DATA_HOME"] = scratch["data"];
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit(s_patience).ShouldBeTrue(commands);
        process.ExitCode.ShouldBe(0, $"{commands}\n{output.Result}\n{errors.Result}");
        return output.Result;
    }

    [GeneratedRegex(@"^```bash\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommandBlock();

    [GeneratedRegex("^dotnet new .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex TemplateCommand();

    [GeneratedRegex(@"^`(?<name>\w+\.cs)`\n\n```csharp\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuotedFile();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
