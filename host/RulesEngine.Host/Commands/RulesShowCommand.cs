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

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_code, SharedOptions.Packs, SharedOptions.AsOf];

    public Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var shelf = PackShelf.Load(SharedOptions.PackFoldersOf(parsed));
        var rules = Road.RulesOf(shelf, RuleDay.Of(parsed), new RuleChoice { Codes = [parsed.GetValue(s_code)!] });
        foreach (var rule in rules.Rules)
        {
            Print(rule);
        }

        return Task.FromResult(RuleDay.Verdict(shelf, rules, screen));
    }

    private void Print(RuleDescription rule)
    {
        var card = rule.Card;
        screen.Line(rule.Code, card.Title, "bold");
        screen.Line("", card.Summary);
        screen.Line("Severity", string.Join(" or ", rule.Severities.Select(severity => severity.ToString().ToLowerInvariant())));
        screen.Line("Pack", $"{rule.Pack}, rule version {rule.Version}");
        screen.Line("Message", rule.Message);
        foreach (var parameter in rule.Parameters)
        {
            screen.Line("Parameter", $"{parameter.Name} = {parameter.Text}, since {parameter.Since.ToString("O", CultureInfo.InvariantCulture)} ({parameter.Origin}{(parameter.Source is null ? "" : $": {parameter.Source}")}). {parameter.Title}");
        }

        Part("Why it matters", card.WhyItMatters);
        Part("What to do", card.WhatToDo);
        Part("What it cannot show", card.WhatItCannotShow);
        Part("When it stays silent", card.WhenItStaysSilent);
    }

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
