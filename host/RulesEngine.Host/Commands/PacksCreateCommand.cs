using System.CommandLine;
using System.Globalization;
using RulesEngine.Application;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>Makes one file of a pack's folder.</summary>
internal sealed class PacksCreateCommand(Screen screen) : ICommand
{
    private static readonly Argument<string> s_folder = new("DIR") { Description = "Output folder of the pack's project." };
    private static readonly Option<string?> s_out = new("--out") { Description = "File to write. The pack's name and version, in the current folder, unless set.", HelpName = "FILE" };
    private static readonly Option<string?> s_publisher = new("--publisher") { Description = "Whose the pack is, for readers; a signature proves it.", HelpName = "NAME" };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_folder, s_out, s_publisher];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var folder = parsed.GetValue(s_folder)!;
        if (PackShelf.Inspect([folder]).Catalog.Packs is not [var pack])
        {
            screen.Problem($"HOST403 '{folder}' is not the folder of one pack. Name the output folder of the pack's project, which holds its pack.json.");
            return ExitCodes.WrongUsage;
        }

        var beyond = PacksReading.UsesBeyondFacts(pack);
        foreach (var place in beyond)
        {
            screen.Problem(PacksReading.Told(place));
        }

        if (beyond.Count > 0)
        {
            return ExitCodes.PackOrRuleFailed;
        }

        var rules = PacksReading.RulesOf(pack);
        if (!PackArchive.TryCreate(pack, rules, parsed.GetValue(s_publisher), out var archive, out var problem))
        {
            screen.Problem(problem.ToString());
            return ExitCodes.PackOrRuleFailed;
        }

        var file = parsed.GetValue(s_out) ?? PackArchive.NameFor(pack.Manifest!);
        await WholeFile.WriteAsync(file, archive, stop);
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"Wrote '{file}': pack {pack.Manifest}, {rules.Count} {(rules.Count == 1 ? "rule" : "rules")}, {archive.Length:#,0} bytes."));
        return ExitCodes.Done;
    }
}
