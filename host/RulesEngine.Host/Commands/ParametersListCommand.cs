using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using RulesEngine.Application;
using RulesEngine.Evaluation;
using RulesEngine.Host.Output;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Commands;

/// <summary>The values that rules hold the data against, as they are in force on a day.</summary>
internal sealed class ParametersListCommand(Screen screen) : ICommand
{
    public static IReadOnlyList<Symbol> Symbols { get; } = [SharedOptions.AsOf, SharedOptions.Packs, SharedOptions.Set, SharedOptions.Output];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var shelf = PackShelf.Load(SharedOptions.PackFoldersOf(parsed));
        var rules = Road.RulesOf(shelf, RuleDay.Of(parsed), SharedOptions.ChoiceOf(parsed), new RunLimits(), stop);
        var parameters = rules.Rules.SelectMany(rule => rule.Parameters).DistinctBy(parameter => parameter.Name).OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToList();
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(JsonListing.Of("parameters", parameters.Select(Entry)), stop);
        }
        else
        {
            screen.Table(["Parameter", "Value", "Since", "Origin", "What it is"], parameters.Select(parameter => (IReadOnlyList<string>)
            [
                parameter.Name, parameter.Text, Day(parameter), parameter.Source is null ? parameter.Origin : $"{parameter.Origin}: {parameter.Source}", parameter.Title,
            ]));
        }

        return RuleDay.Verdict(shelf, rules, screen);
    }

    private static Action<Utf8JsonWriter> Entry(Threshold parameter) => json =>
    {
        json.WriteString("name", parameter.Name);
        json.WriteString("title", parameter.Title);
        json.WriteString("value", parameter.Text);
        json.WriteString("unit", parameter.Unit);
        json.WriteString("since", Day(parameter));
        json.WriteString("origin", parameter.Origin);
        json.WriteString("source", parameter.Source);
    };

    private static string Day(Threshold parameter) => parameter.Since.ToString("O", CultureInfo.InvariantCulture);
}
