using System.CommandLine;
using System.Globalization;
using RulesEngine.Application;
using RulesEngine.Evaluation;
using RulesEngine.Host.Output;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Commands;

/// <summary>One rule as its readers see it.</summary>
internal sealed class RulesShowCommand(Screen screen) : ICommand
{
    private static readonly Argument<string> s_code = new("CODE") { Description = "Code of the rule, such as FUND-01." };

    private static readonly Option<bool> s_plan = new("--plan") { Description = "Show how its facts are found, and so what will be slow with many of them." };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_code, s_plan, SharedOptions.Packs, SharedOptions.AsOf, SharedOptions.CardLanguage];

    public Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var shelf = PackShelf.Load(SharedOptions.PackFoldersOf(parsed));
        var rules = Road.RulesOf(shelf, RuleDay.Of(parsed), new RuleChoice { Codes = [parsed.GetValue(s_code)!] }, new RunLimits(), stop);
        var language = parsed.GetValue(SharedOptions.CardLanguage) ?? Language.English;
        var translation = Translation.Of(language, shelf.Packs, rules.Rules);
        foreach (var mistake in translation.Mistakes)
        {
            screen.Warning(mistake);
        }

        foreach (var rule in rules.Rules)
        {
            Print(rule, language, translation.CardOf(rule.Code));
            if (parsed.GetValue(s_plan))
            {
                Part("How its facts are found", rules.PlanOf(rule.Code));
            }
        }

        return Task.FromResult(RuleDay.Verdict(shelf, rules, screen));
    }

    private void Print(RuleDescription rule, Language language, TranslatedCard? translated)
    {
        var card = translated?.Card ?? rule.Card;
        screen.Line(rule.Code, card.Title, "bold");
        screen.Line("", card.Summary);
        screen.Line("Severity", string.Join(" or ", rule.Severities.Select(severity => severity.ToString().ToLowerInvariant())));
        screen.Line("Pack", $"{rule.Pack}, rule version {rule.Version}");
        if (!language.IsEnglish)
        {
            screen.Line("Language", translated switch
            {
                null => $"{language.Code}: not translated yet, told in English",
                { Review: { By: { } by, On: { } day } } => $"{language.Code}: reviewed by {by}, {day.ToString("O", CultureInfo.InvariantCulture)}",
                _ => $"{language.Code}: translation not reviewed",
            });
        }

        screen.Line("Message", translated?.Message.Text ?? rule.Message);
        foreach (var parameter in rule.Parameters)
        {
            screen.Line("Parameter", $"{parameter.Name} = {parameter.Text}, since {parameter.Since.ToString("O", CultureInfo.InvariantCulture)} ({parameter.Origin}{(parameter.Source is null ? "" : $": {parameter.Source}")}). {TitleOf(parameter, translated)}");
        }

        Part("Why it matters", card.WhyItMatters);
        Part("What to do", card.WhatToDo);
        Part("What it cannot show", card.WhatItCannotShow);
        Part("When it stays silent", card.WhenItStaysSilent);
    }

    private static string TitleOf(Threshold parameter, TranslatedCard? translated) =>
        translated?.Parameters.GetValueOrDefault(parameter.Name.Split('.', 2)[^1]) ?? parameter.Title;

    private void Part(string heading, IReadOnlyList<string> paragraphs)
    {
        screen.Line();
        screen.Line(heading);
        foreach (var paragraph in paragraphs)
        {
            screen.Line(paragraph);
        }
    }
}
