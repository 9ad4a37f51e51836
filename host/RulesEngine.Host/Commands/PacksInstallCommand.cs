using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>Puts an archive into the packs folder, once it is known that it would be loaded from there.</summary>
internal sealed class PacksInstallCommand(Screen screen) : ICommand
{
    private static readonly Argument<string> s_file = new("FILE") { Description = "An .rpack file." };
    private static readonly Option<bool> s_allowDowngrade = new("--allow-downgrade") { Description = "Take the place of a higher version, too." };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_file, SharedOptions.Packs, s_allowDowngrade];

    public Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var folder = SharedOptions.PackFoldersOf(parsed)[0];
        if (PackShelf.Inspect([parsed.GetValue(s_file)!]).Catalog.Packs is not [var pack])
        {
            screen.Problem($"HOST404 '{parsed.GetValue(s_file)}' is not one pack. Name an .rpack file.");
            return Task.FromResult(ExitCodes.WrongUsage);
        }

        Directory.CreateDirectory(folder);
        if (!PackInstallation.TryDecide(pack, PackShelf.Inspect([folder]).Catalog, folder, parsed.GetValue(s_allowDowngrade), out var installation, out var problem))
        {
            screen.Problem(problem.ToString());
            return Task.FromResult(ExitCodes.PackOrRuleFailed);
        }

        if (installation.CarryOut() is { } fault)
        {
            screen.Problem(fault.ToString());
            return Task.FromResult(ExitCodes.PackOrRuleFailed);
        }

        if (parsed.GetValue(s_allowDowngrade))
        {
            PackMemory.OfUser()?.GoBackTo(pack);
        }

        screen.Line($"Installed pack {pack.Manifest} as '{installation.Target}'.");
        foreach (var old in installation.Replaced.Where(old => old.Folder != installation.Target))
        {
            screen.Line($"It took the place of {old.Manifest}.");
        }

        return Task.FromResult(ExitCodes.Done);
    }
}
