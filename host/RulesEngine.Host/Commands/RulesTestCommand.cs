using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using RulesEngine.Application;
using RulesEngine.Evaluation;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;
using RulesEngine.Sdk.Testing;

namespace RulesEngine.Host.Commands;

/// <summary>Tries every case on every card, and what a pack owes besides.</summary>
internal sealed class RulesTestCommand(Screen screen) : ICommand
{
    public static IReadOnlyList<Symbol> Symbols { get; } = [SharedOptions.Packs, SharedOptions.Rules, SharedOptions.Output];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var shelf = PackShelf.Load(SharedOptions.PackFoldersOf(parsed));
        var chosen = SharedOptions.ChoiceOf(parsed).Codes;
        var results = new List<CaseResult>();
        var flaws = new List<string>();
        foreach (var pack in shelf.Packs)
        {
            try
            {
                foreach (var @case in PackCase.Of(pack).Where(@case => chosen is null || chosen.Contains(@case.Rule, StringComparer.OrdinalIgnoreCase)))
                {
                    stop.ThrowIfCancellationRequested();
                    results.Add(CaseRunner.Run(@case));
                }

                flaws.AddRange(chosen is null ? PackConformance.Check(pack) : []);
            }
            catch (CardException unreadable)
            {
                flaws.Add(unreadable.Message);
            }
        }

        // What keeps a rule from running at all has been told with its cases.
        flaws.RemoveAll(flaw => results.Exists(result => result.Differences.Contains(flaw)));
        flaws.AddRange(shelf.Catalog.Packs.Where(pack => pack.Handle is not null).SelectMany(Beyond));
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(JsonListing.Of(json =>
            {
                JsonListing.List(json, "cases", results.Select(Entry));
                JsonListing.Words(json, "flaws", flaws);
            }), stop);
        }
        else
        {
            Print(results, flaws);
        }

        foreach (var pack in shelf.Refused)
        {
            screen.Problem(pack.State.Reason!.ToString());
        }

        return shelf.Refused.Count > 0 || flaws.Count > 0 || results.Any(result => !result.Holds) ? ExitCodes.PackOrRuleFailed : ExitCodes.Done;
    }

    // The metadata tells what a pack does besides looking at facts, whoever built it with whichever analyzers.
    private static IEnumerable<string> Beyond(Pack pack) => PacksReading.UsesBeyondFacts(pack).Select(PacksReading.Told);

    private void Print(List<CaseResult> results, List<string> flaws)
    {
        IReadOnlyList<string> told = [];
        foreach (var result in results)
        {
            screen.Line(result.Holds ? "holds" : "FAILS", result.Case.ToString(), result.Holds ? "green" : "red");
            // What keeps a rule from running at all is the same for each of its cases.
            foreach (var difference in result.Differences.Count > 0 && result.Differences.SequenceEqual(told) ? ["as above"] : result.Differences)
            {
                screen.Line("", difference);
            }

            told = result.Differences;
        }

        foreach (var flaw in flaws)
        {
            screen.Line("FLAW", flaw, "red");
        }

        screen.Line();
        var failed = results.Count(result => !result.Holds);
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"{results.Count - failed} cases hold, {failed} fail, {flaws.Count} flaws"));
    }

    private static Action<Utf8JsonWriter> Entry(CaseResult result) => json =>
    {
        json.WriteString("rule", result.Case.Rule);
        json.WriteString("case", result.Case.Case.Name);
        json.WriteBoolean("holds", result.Holds);
        JsonListing.Words(json, "differences", result.Differences);
    };
}
