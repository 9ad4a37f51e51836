using System.Diagnostics;
using System.Text.RegularExpressions;

namespace RulesEngine.Host.Tests;

/// <summary>The README, done line by line as a newcomer would.</summary>
public sealed partial class ReadmeTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly string _text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Its_commands_do_what_it_says()
    {
        using var scratch = new ScratchFolder();
        foreach (var file in FileBlock().Matches(_text).Cast<Match>())
        {
            var place = scratch[file.Groups["name"].Value];
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, Beside(file.Groups["text"].Value, scratch));
        }

        // tests/run is what runs this test.
        var commands = CommandBlock().Matches(_text).Select(block => block.Groups["text"].Value).Where(text => !text.StartsWith("bash tests/run", StringComparison.Ordinal)).ToList();
        commands.Count.ShouldBe(4);
        var outputs = commands.Select(text => Bash(Beside(text, scratch), scratch)).ToList();

        outputs[0].ShouldContain("briefing.pdf");
        File.Exists(scratch["out/briefing.pdf"]).ShouldBeTrue();
        File.Exists(scratch["out/findings.json"]).ShouldBeTrue();
        outputs[1].ShouldNotContain("FUND-01/KZ-47");
        outputs[1].ShouldContain("FUND-01/KZ-31");
        outputs[2].ShouldContain("FUND-05");
        outputs[3].ShouldContain("1 cases hold, 0 fail, 0 flaws");
        outputs[3].ShouldContain("MINE-01/E-06  No place is recorded for Memorandum of co-operation on prevention of extremism (CTC and DUMK); 17 of 21 activities have one.");
    }

    [Fact]
    public void Every_file_it_leads_to_is_there()
    {
        foreach (var link in Link().Matches(_text).Select(match => match.Groups["target"].Value).Where(target => !target.StartsWith("http", StringComparison.Ordinal)))
        {
            File.Exists(Path.Combine(Repository.Root, link)).ShouldBeTrue(link);
        }
    }

    // The clone is this working copy; what a reader would put beside it, and what the commands write, goes to a folder of the test's own.
    private static string Beside(string text, ScratchFolder scratch) => text
        .Replace("../RulesEngine/", $"{Repository.Root}/", StringComparison.Ordinal)
        .Replace("../my-pack", scratch["my-pack"], StringComparison.Ordinal)
        .Replace(" out/", $" {scratch["out"]}/", StringComparison.Ordinal)
        .Replace("run host/samples/kazakhstan\n", $"run host/samples/kazakhstan --out {scratch["out"]}\n", StringComparison.Ordinal);

    private static string Bash(string commands, ScratchFolder scratch)
    {
        Directory.CreateDirectory(scratch["out"]);
        var start = new ProcessStartInfo("bash", ["-e", "-c", commands])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit(s_patience).ShouldBeTrue(commands);
        process.ExitCode.ShouldBe(0, $"{commands}\n{output.Result}\n{errors.Result}");
        return output.Result;
    }

    [GeneratedRegex(@"^`(?<name>my-pack/[^`]+)`\n\n```\w+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileBlock();

    [GeneratedRegex(@"^```bash\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommandBlock();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
