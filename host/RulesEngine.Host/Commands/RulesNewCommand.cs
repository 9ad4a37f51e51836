using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>Writes the three neighbours of a new rule into a pack's project: a rule that works, to be changed into the one that is meant.</summary>
internal sealed partial class RulesNewCommand(Screen screen) : ICommand
{
    private static readonly Argument<string> s_name = new("NAME") { Description = "Name of the rule: what it flags, such as UnderfundedRegion." };
    private static readonly Option<string> s_in = new("--in") { Description = "Folder of the pack's project. The current folder, unless set.", HelpName = "DIR", DefaultValueFactory = _ => "." };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_name, s_in];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var (name, folder) = (parsed.GetValue(s_name)!, parsed.GetValue(s_in)!);
        if (ProjectIn(folder) is not { } project || Property(project, "PackCode") is not { } pack)
        {
            screen.Problem($"HOST416 There is no project of a pack in '{folder}': one .csproj that says a PackCode. Name its folder with --in DIR.");
            return ExitCodes.WrongUsage;
        }

        if (!NameForm().IsMatch(name) || PackTemplate.IsTaken(name))
        {
            screen.Problem($"HOST417 '{name}' is no name for a rule. Say what it flags, in letters and digits with a capital first, by a name that no type of the Sdk has, such as UnderfundedRegion.");
            return ExitCodes.WrongUsage;
        }

        if (PackTemplate.RuleEndings.Select(ending => Path.Combine(folder, name + ending)).FirstOrDefault(File.Exists) is { } there)
        {
            screen.Problem($"HOST418 '{there}' is there already, and nothing was written. Choose another name.");
            return ExitCodes.WrongUsage;
        }

        var code = NextCode(pack, folder);
        var space = Property(project, "RootNamespace") ?? Path.GetFileNameWithoutExtension(project);
        foreach (var (ending, text) in PackTemplate.Rule(name, code, space))
        {
            await WholeFile.WriteAsync(Path.Combine(folder, name + ending), Encoding.UTF8.GetBytes(text), stop);
        }

        screen.Line($"Wrote {code} as {string.Join(", ", PackTemplate.RuleEndings.Select(ending => $"'{Path.Combine(folder, name + ending)}'"))}.");
        screen.Line("Next", "Change what it looks for, what its card says and proves, and its parameters; then build the pack.");
        return ExitCodes.Done;
    }

    private static string? ProjectIn(string folder) =>
        Directory.Exists(folder) && Directory.GetFiles(folder, "*.csproj") is [var only] ? only : null;

    private static string? Property(string project, string name)
    {
        try
        {
            return XDocument.Load(project).Descendants(name).FirstOrDefault()?.Value.Trim() is { Length: > 0 } value ? value : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // Codes are never reused, so the next one follows the highest.
    private static string NextCode(string pack, string folder)
    {
        var used = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Where(code => code.Groups["pack"].Value == pack)
            .Select(code => int.Parse(code.Groups["number"].Value, CultureInfo.InvariantCulture));
        return string.Create(CultureInfo.InvariantCulture, $"{pack}-{used.DefaultIfEmpty(0).Max() + 1:00}");
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameForm();

    [GeneratedRegex("""\[Rule\("(?<pack>[A-Z]{2,8})-(?<number>[0-9]{2,3})""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
