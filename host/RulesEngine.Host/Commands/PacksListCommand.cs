using System.CommandLine;
using System.Text.Json;
using RulesEngine.Application;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;
using RulesEngine.Sdk;

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
            await Screen.JsonAsync(JsonListing.Of("packs", shelf.Catalog.Packs.Select(Entry)), stop);
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
            screen.Line("No packs here. A pack is a folder with a pack.json; README.md shows how to make one.");
            return;
        }

        screen.Table(
            ["Pack", "Version", "State", "Signed", "Rules", "Title"],
            shelf.Catalog.Packs.Select(pack => (IReadOnlyList<string>)
            [
                pack.Manifest?.Id ?? pack.Name, pack.Manifest?.Version.ToString() ?? "—", Word(pack.State.Status.ToString()), Word(pack.Signature.ToString()),
                string.Join(", ", CodesOf(pack)), pack.Manifest?.Title ?? "—",
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

    // Read from the assembly's metadata: listing a pack runs none of its code.
    private static IEnumerable<string> CodesOf(Pack pack) =>
        pack.TypesWith(typeof(RuleAttribute).FullName!)
            .Select(type => type.Attribute(typeof(RuleAttribute).FullName!)?.Arguments is [string code, ..] ? code : null)
            .OfType<string>()
            .Order(StringComparer.Ordinal);

    private static Action<Utf8JsonWriter> Entry(Pack pack) => json =>
    {
        json.WriteString("id", pack.Manifest?.Id ?? pack.Name);
        json.WriteString("version", pack.Manifest?.Version.ToString());
        json.WriteString("title", pack.Manifest?.Title);
        json.WriteString("state", Word(pack.State.Status.ToString()));
        json.WriteString("signature", Word(pack.Signature.ToString()));
        json.WriteString("sha256", pack.Hash);
        JsonListing.Words(json, "rules", CodesOf(pack));
        json.WriteString("code", pack.State.Reason?.Code);
        json.WriteString("cause", pack.State.Reason?.Cause);
        json.WriteString("remedy", pack.State.Reason?.Remedy);
    };

    private static string Word(string name) => name.ToLowerInvariant();
}
