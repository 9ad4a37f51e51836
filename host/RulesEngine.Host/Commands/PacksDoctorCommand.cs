using System.CommandLine;
using System.Text.Json;
using RulesEngine.Application;
using RulesEngine.Evaluation;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Commands;

/// <summary>Explains each pack that is not loaded: what keeps it out, what cures it, what to type next. None of their code runs.</summary>
internal sealed class PacksDoctorCommand(Screen screen) : ICommand
{
    private static readonly Argument<string?> s_code = new("CODE") { Description = "A code, such as PACK104: print the page that explains it.", Arity = ArgumentArity.ZeroOrOne };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_code, SharedOptions.Packs, SharedOptions.Output];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(s_code) is { } code)
        {
            return Explain(code);
        }

        var catalog = PackShelf.Inspect(SharedOptions.PackFoldersOf(parsed)).Catalog;
        var packs = catalog.Packs;
        var ailing = packs.Where(pack => pack.State.Reason is not null).ToList();
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(JsonListing.Of("packs", ailing.Select(pack => (Action<Utf8JsonWriter>)(json =>
            {
                PacksReading.Write(json, pack);
                json.WriteString("next", NextFor(pack, parsed));
            }))), stop);
        }
        else
        {
            Print(packs.Length, ailing, parsed);
            PrintTrust(catalog);
        }

        return ailing.Exists(PacksReading.IsRefused) ? ExitCodes.PackOrRuleFailed : ExitCodes.Done;
    }

    private int Explain(string asked)
    {
        if (PackCodes.Find(asked) is not { } code)
        {
            screen.Problem($"HOST415 '{asked}' is no code of a pack. {KnownNames.Near(asked, PackCodes.All.Select(known => known.Code), "There are")}");
            return ExitCodes.WrongUsage;
        }

        screen.Line(code.Page(new PackHost(typeof(ProgrammeRule).Assembly)).TrimEnd());
        return ExitCodes.Done;
    }

    private void Print(int all, List<Pack> ailing, ParseResult parsed)
    {
        foreach (var pack in ailing)
        {
            var reason = pack.State.Reason!;
            screen.Line("Pack", pack.Manifest?.ToString() ?? $"'{pack.Name}'", "bold");
            screen.Line("At", pack.Folder);
            screen.Line("State", PacksReading.Word(pack.State.Status));
            screen.Line("Cause", $"{reason.Code} {reason.Cause}");
            screen.Line("Remedy", reason.Remedy);
            screen.Line("Next", NextFor(pack, parsed));
            screen.Line("Page", $"{CommandLine.Name} packs doctor {reason.Code}");
            screen.Line();
        }

        screen.Line($"{all - ailing.Count} of {all} packs are sound and will be loaded.");
    }

    private void PrintTrust(PackCatalog catalog)
    {
        var file = PackTrust.FileOfUser;
        var trust = PackTrust.OfUser();
        screen.Line(trust.Problem is { } problem
            ? $"Trust: nothing is loaded, because the trust file cannot be relied on: {problem}."
            : $"Trust: policy {PacksReading.Word(trust.Policy)}, {trust.Keys.Count} keys and {trust.Packs.Count} packs listed, {trust.Denied.Count} denied; {(File.Exists(file) ? "" : "there is no ")}trust file '{file}'.");
        foreach (var note in catalog.Notes)
        {
            screen.Line(note.ToString());
        }
    }

    private static string NextFor(Pack pack, ParseResult parsed)
    {
        var place = string.Concat((parsed.GetValue(SharedOptions.Packs) ?? []).Select(folder => $" --packs {CommandLine.Quoted(folder)}"));
        return pack.State.Status switch
        {
            PackStatus.Superseded => $"{CommandLine.Name} packs list{place}",
            PackStatus.Untrusted => $"{CommandLine.Name} packs show {CommandLine.Quoted(pack.Folder)}",
            _ => $"{CommandLine.Name} packs verify {CommandLine.Quoted(pack.Folder)}",
        };
    }
}
