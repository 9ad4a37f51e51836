using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Evaluation;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>The packs that a word on the command line means.</summary>
internal static class PacksAsked
{
    public static Argument<string> Target { get; } = new("PACK") { Description = "A pack's name in the packs folder, or a pack itself: a folder or an .rpack file." };

    /// <summary>
    /// What lies at a path goes before what has a name. Several packs where a folder holds several, or where the packs folder has several versions.
    /// Empty, with the reason on the screen, where there is nothing.
    /// </summary>
    public static IReadOnlyList<Pack> Find(ParseResult parsed, Screen screen)
    {
        var target = parsed.GetValue(Target)!;
        if (File.Exists(target) || Directory.Exists(target))
        {
            var packs = PackShelf.Inspect([target]).Catalog.Packs;
            if (packs.IsEmpty)
            {
                screen.Problem($"HOST401 '{target}' holds no pack: there is neither a pack.json nor an assembly in it. Name the output folder of the pack's project, or an .rpack file.");
            }

            return packs;
        }

        var folders = SharedOptions.PackFoldersOf(parsed);
        var known = PackShelf.Inspect(folders).Catalog.Packs;
        var named = known.Where(pack => Names(pack).Contains(target, StringComparer.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0)
        {
            screen.Problem($"HOST402 '{target}' is neither a file nor a folder nor a pack in '{string.Join("', '", folders)}'. {Known(target, known)}");
        }

        return named;
    }

    private static IEnumerable<string> Names(Pack pack) => pack.Manifest is { } manifest ? [manifest.Id, pack.Name] : [pack.Name];

    private static string Known(string target, IReadOnlyList<Pack> packs) => packs.Count == 0
        ? "There are no packs there; name another folder with --packs DIR."
        : KnownNames.Near(target, packs.Select(pack => pack.Manifest?.Id ?? pack.Name).Distinct(), "There are");
}
