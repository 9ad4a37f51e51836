using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>Takes a pack out of the packs folder: every version of it, folders and files, after asking.</summary>
internal sealed class PacksRemoveCommand(Screen screen) : ICommand
{
    private static readonly Argument<string> s_name = new("NAME") { Description = "The pack's name, or that of its folder or file in the packs folder." };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_name, SharedOptions.Packs, PacksConsent.Yes];

    public Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var folders = SharedOptions.PackFoldersOf(parsed).Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).ToList();
        var name = parsed.GetValue(s_name)!;
        var meant = PackShelf.Inspect(folders).Catalog.Packs
            .Where(pack => folders.Contains(Path.GetDirectoryName(pack.Folder) ?? ""))
            .Where(pack => new[] { pack.Manifest?.Id, pack.Name }.Contains(name, StringComparer.OrdinalIgnoreCase))
            .ToList();
        if (meant.Count == 0)
        {
            screen.Problem($"HOST405 There is no pack '{name}' in '{string.Join("', '", folders)}'. See what is there with 'packs list'.");
            return Task.FromResult(ExitCodes.WrongUsage);
        }

        foreach (var pack in meant)
        {
            screen.Remark($"To be deleted: '{pack.Folder}'{(pack.Manifest is { } manifest ? $", pack {manifest}" : "")}");
        }

        if (!PacksConsent.Given(parsed, screen, "Delete?"))
        {
            return Task.FromResult(ExitCodes.WrongUsage);
        }

        foreach (var pack in meant)
        {
            Delete(pack.Folder);
            screen.Line($"Removed '{pack.Folder}'.");
        }

        return Task.FromResult(ExitCodes.Done);
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
