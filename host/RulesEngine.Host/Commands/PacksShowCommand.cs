using System.CommandLine;
using System.Text.Json;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>One pack as an operator must know it before it is let in: what it is, what is in it, what it needs and does. None of its code runs.</summary>
internal sealed class PacksShowCommand(Screen screen) : ICommand
{
    public static IReadOnlyList<Symbol> Symbols { get; } = [PacksAsked.Target, SharedOptions.Packs, SharedOptions.Output];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var packs = PacksAsked.Find(parsed, screen);
        if (packs.Count == 0)
        {
            return ExitCodes.WrongUsage;
        }

        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(JsonListing.Of("packs", packs.Select(pack => (Action<Utf8JsonWriter>)(json => Write(json, pack)))), stop);
        }
        else
        {
            var page = new PacksPage(screen);
            foreach (var pack in packs)
            {
                page.Print(pack);
            }
        }

        return packs.Any(PacksReading.IsRefused) ? ExitCodes.PackOrRuleFailed : ExitCodes.Done;
    }

    private static void Write(Utf8JsonWriter json, Pack pack)
    {
        PacksReading.Write(json, pack);
        json.WriteString("path", pack.Folder);
        json.WriteString("entry", pack.Manifest?.Entry);
        json.WriteString("sdk", pack.Manifest?.Sdk.Text);
        json.WriteString("assembly", pack.Inspection?.Assembly);
        json.WriteString("framework", pack.Inspection?.TargetFramework);
        JsonListing.List(json, "rule_titles", PacksReading.RulesOf(pack).Select(rule => (Action<Utf8JsonWriter>)(entry =>
        {
            entry.WriteString("code", rule.Code);
            entry.WriteString("title", rule.Title);
        })));
        JsonListing.List(json, "templates", PacksReading.TemplatesOf(pack).Select(template => (Action<Utf8JsonWriter>)(entry =>
        {
            entry.WriteString("name", template.Name);
            entry.WriteString("purpose", template.Purpose);
        })));
        JsonListing.List(json, "references", (pack.Inspection?.References ?? []).Select(reference => (Action<Utf8JsonWriter>)(entry =>
        {
            entry.WriteString("name", reference.Name);
            entry.WriteString("version", reference.Version.ToString());
            entry.WriteString("origin", PacksReading.Word(reference.Origin));
        })));
        JsonListing.Words(json, "missing_members", pack.Inspection?.MissingMembers ?? []);
        JsonListing.List(json, "capabilities", (pack.Inspection?.Capabilities ?? []).Select(capability => (Action<Utf8JsonWriter>)(entry =>
        {
            entry.WriteString("name", capability.Name);
            entry.WriteString("use", capability.Use);
            entry.WriteString("file", capability.File);
        })));
        JsonListing.List(json, "files", pack.Files.Select(file => (Action<Utf8JsonWriter>)(entry =>
        {
            entry.WriteString("path", file.Path);
            entry.WriteNumber("bytes", file.Size);
            entry.WriteString("sha256", file.Sha256);
        })));
        JsonListing.Words(json, "notes", pack.Notes.Select(note => note.ToString()));
    }
}
