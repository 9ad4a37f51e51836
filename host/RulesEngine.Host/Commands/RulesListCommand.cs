using System.CommandLine;
using System.Text.Json;
using RulesEngine.Application;
using RulesEngine.Evaluation;
using RulesEngine.Host.Output;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Commands;

/// <summary>The rules of the packs, in order of their codes.</summary>
internal sealed class RulesListCommand(Screen screen) : ICommand
{
    public static IReadOnlyList<Symbol> Symbols { get; } = [SharedOptions.Packs, SharedOptions.AsOf, SharedOptions.Output];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var shelf = PackShelf.Load(SharedOptions.PackFoldersOf(parsed));
        var rules = Road.RulesOf(shelf, RuleDay.Of(parsed), new RuleChoice());
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(JsonListing.Of("rules", rules.Rules.Select(Entry)), stop);
        }
        else
        {
            screen.Table(["Code", "Severity", "Title", "Pack", "Version"], rules.Rules.Select(rule => (IReadOnlyList<string>)
            [
                rule.Code, string.Join(" or ", rule.Severities.Select(severity => severity.ToString().ToLowerInvariant())), rule.Card.Title, rule.Pack, rule.Version,
            ]));
        }

        return RuleDay.Verdict(shelf, rules, screen);
    }

    private static Action<Utf8JsonWriter> Entry(RuleDescription rule) => json =>
    {
        json.WriteString("code", rule.Code);
        json.WriteString("version", rule.Version);
        json.WriteString("pack", rule.Pack);
        json.WriteString("title", rule.Card.Title);
        JsonListing.Words(json, "severities", rule.Severities.Select(severity => severity.ToString().ToLowerInvariant()));
        json.WriteString("message", rule.Message);
    };
}
