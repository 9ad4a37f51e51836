using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using RulesEngine.Application;
using RulesEngine.Evaluation;
using RulesEngine.Host.Output;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Commands;

/// <summary>The rules of the packs, in order of their codes.</summary>
internal sealed class RulesListCommand(Screen screen) : ICommand
{
    public static IReadOnlyList<Symbol> Symbols { get; } = [SharedOptions.Packs, SharedOptions.AsOf, SharedOptions.CardLanguage, SharedOptions.Output];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var shelf = PackShelf.Load(SharedOptions.PackFoldersOf(parsed));
        var rules = Road.RulesOf(shelf, RuleDay.Of(parsed), new RuleChoice(), new RunLimits(), stop);
        var language = parsed.GetValue(SharedOptions.CardLanguage) ?? Language.English;
        var translation = Translation.Of(language, shelf.Packs, rules.Rules);
        foreach (var mistake in translation.Mistakes)
        {
            screen.Warning(mistake);
        }

        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(JsonListing.Of("rules", rules.Rules.Select(rule => Entry(rule, language, translation.CardOf(rule.Code)))), stop);
        }
        else if (language.IsEnglish)
        {
            screen.Table(["Code", "Severity", "Title", "Pack", "Version"], rules.Rules.Select(rule => (IReadOnlyList<string>)
            [
                rule.Code, Severities(rule), rule.Card.Title, rule.Pack, rule.Version,
            ]));
        }
        else
        {
            screen.Table(["Code", "Severity", "Title", "Translation", "Pack", "Version"], rules.Rules.Select(rule => (IReadOnlyList<string>)
            [
                rule.Code, Severities(rule), (translation.CardOf(rule.Code)?.Card ?? rule.Card).Title, Status(translation.CardOf(rule.Code)), rule.Pack, rule.Version,
            ]));
        }

        return RuleDay.Verdict(shelf, rules, screen);
    }

    private static string Severities(RuleDescription rule) => string.Join(" or ", rule.Severities.Select(severity => severity.ToString().ToLowerInvariant()));

    private static string Status(TranslatedCard? card) => card?.Review switch
    {
        null => "missing",
        { By: { } by, On: { } day } => $"reviewed by {by}, {day.ToString("O", CultureInfo.InvariantCulture)}",
        _ => "not reviewed",
    };

    private static Action<Utf8JsonWriter> Entry(RuleDescription rule, Language language, TranslatedCard? card) => json =>
    {
        json.WriteString("code", rule.Code);
        json.WriteString("version", rule.Version);
        json.WriteString("pack", rule.Pack);
        json.WriteString("title", (card?.Card ?? rule.Card).Title);
        if (!language.IsEnglish)
        {
            json.WriteString("language", language.Code);
            json.WriteString("translation", Status(card));
        }

        JsonListing.Words(json, "severities", rule.Severities.Select(severity => severity.ToString().ToLowerInvariant()));
        json.WriteString("message", rule.Message);
    };
}
