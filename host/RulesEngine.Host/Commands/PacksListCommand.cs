using System.CommandLine;
using System.Text.Json;
using RulesEngine.Application;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>The packs of the folder with their state; none of their code runs for it.</summary>
internal sealed class PacksListCommand(Screen screen) : ICommand
{
    public static IReadOnlyList<Symbol> Symbols { get; } = [SharedOptions.Packs, SharedOptions.Output];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var shelf = PackShelf.Inspect(SharedOptions.PackFoldersOf(parsed));
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(JsonListing.Of("packs", shelf.Catalog.Packs.Select(pack => (Action<Utf8JsonWriter>)(json => PacksReading.Write(json, pack)))), stop);
        }
        else
        {
            Print(shelf);
        }

        return shelf.Refused.Count > 0 ? ExitCodes.PackOrRuleFailed : ExitCodes.Done;
    }

    private void Print(PackShelf shelf)
    {
        if (shelf.Catalog.Packs.IsEmpty)
        {
            screen.Line("No packs here. A pack is a folder with a pack.json, or an .rpack file; README.md shows how to make one.");
            return;
        }

        screen.Table(
            ["Pack", "Version", "State", "Signed", "Rules", "Title"],
            shelf.Catalog.Packs.Select(pack => (IReadOnlyList<string>)
            [
                pack.Manifest?.Id ?? pack.Name, pack.Manifest?.Version.ToString() ?? "—", PacksReading.Word(pack.State.Status), PacksReading.Word(pack.Signature),
                string.Join(", ", PacksReading.RulesOf(pack).Select(rule => rule.Code)), pack.Manifest?.Title ?? "—",
            ]));
        foreach (var pack in shelf.Catalog.Packs)
        {
            if (pack.State.Reason is { } reason)
            {
                screen.Warning(reason.ToString());
            }

            foreach (var note in pack.Notes)
            {
                screen.Remark(note.ToString());
            }
        }
    }
}
