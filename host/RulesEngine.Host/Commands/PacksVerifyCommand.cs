using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>Says whether this host would load a pack, and ends with 4 if not: for a build that publishes packs, and before a pack is installed.</summary>
internal sealed class PacksVerifyCommand(Screen screen) : ICommand
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
            await Screen.JsonAsync(JsonListing.Of("packs", packs.Select(pack => (Action<Utf8JsonWriter>)(json => PacksReading.Write(json, pack)))), stop);
        }

        foreach (var pack in packs)
        {
            Print(pack, SharedOptions.IsJson(parsed));
        }

        return packs.All(pack => pack.State.Reason is null) ? ExitCodes.Done : ExitCodes.PackOrRuleFailed;
    }

    private void Print(Pack pack, bool isForProgram)
    {
        if (pack.State.Reason is { } reason)
        {
            screen.Problem(reason.ToString());
        }
        else if (!isForProgram)
        {
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"Pack {pack.Manifest} is sound: {pack.Files.Count} files, {Rules(PacksReading.RulesOf(pack).Count)}, {PacksReading.Word(pack.Signature)}, SHA-256 {pack.Hash}."));
        }

        foreach (var note in pack.Notes.Select(note => note.ToString()).Concat(PacksReading.UsesBeyondFacts(pack).Select(PacksReading.Told)))
        {
            screen.Warning(note);
        }
    }

    private static string Rules(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "rule" : "rules")}");
}
