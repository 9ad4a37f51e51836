using System.CommandLine;
using System.Text;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>Writes a new pack that builds and whose tests pass at once: for whoever writes rules and has only this program.</summary>
internal sealed class PacksNewCommand(Screen screen) : ICommand
{
    // What means something to a project file, to code or to JSON.
    private const string Unfit = "\"\\<&$%";

    private static readonly Argument<string> s_name = new("NAME") { Description = "Name of the pack, which is its namespace too, such as Ministry.Checks." };
    private static readonly Option<string?> s_out = new("--out") { Description = "Folder to write. The pack's name, in the current folder, unless set.", HelpName = "DIR" };
    private static readonly Option<string?> s_code = new("--code") { Description = "Letters that the codes of its rules begin with: two to eight capitals, such as FUND. The letters of the name unless set.", HelpName = "CODE" };
    private static readonly Option<string?> s_title = new("--title") { Description = "Its title for readers. The name unless set.", HelpName = "TITLE" };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_name, s_out, s_code, s_title];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var name = parsed.GetValue(s_name)!;
        var code = parsed.GetValue(s_code) ?? PackTemplate.CodeOf(name);
        var title = parsed.GetValue(s_title) ?? name;
        var folder = parsed.GetValue(s_out) ?? name;
        if (FlawOf(name, code, title, folder) is { } flaw)
        {
            screen.Problem(flaw);
            return ExitCodes.WrongUsage;
        }

        var sdk = Path.GetRelativePath(Path.GetFullPath(folder), PackTemplate.SdkFolder).Replace('\\', '/');
        foreach (var (path, text) in new PackTemplate(name, code, title, sdk).Files())
        {
            await WholeFile.WriteAsync(Path.Combine(folder, path), Encoding.UTF8.GetBytes(text), stop);
        }

        screen.Line($"Wrote pack '{name}' with the rule {code}-01 and its tests to '{folder}'.");
        screen.Line("Next", $"dotnet test {CommandLine.Quoted(folder)}");
        screen.Line("", $"{CommandLine.Name} rules test --packs {CommandLine.Quoted(Path.Combine(folder, "packs"))}");
        return ExitCodes.Done;
    }

    private static string? FlawOf(string name, string code, string title, string folder) => true switch
    {
        _ when PackTemplate.FlawOf(name) is { } flaw => $"HOST411 '{name}' {flaw}",
        _ when !PackTemplate.IsCode(code) => $"HOST412 '{code}' is no code for rules: it is two to eight capital letters. Give one with --code, such as --code FUND.",
        _ when string.IsNullOrWhiteSpace(title) || title.Any(letter => char.IsControl(letter) || Unfit.Contains(letter)) => $"HOST413 '{title}' is no title: it is words for readers, without {string.Join(' ', Unfit.AsEnumerable())}. Give another with --title.",
        _ when File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) => $"HOST414 '{folder}' is there already, and nothing was written. Name another folder with --out DIR, or remove it.",
        _ => null,
    };
}
