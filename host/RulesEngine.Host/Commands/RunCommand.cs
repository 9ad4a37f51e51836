using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Host.Output;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Commands;

/// <summary>The whole road: data in, briefing and findings out.</summary>
internal sealed class RunCommand(Screen screen, DayAsked day, IEnumerable<IBriefingRenderer> renderers) : ICommand
{
    private static readonly Option<string> s_out = new("--out")
    {
        Description = "Folder for the briefing and the findings; made when it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "out",
    };

    private static readonly Option<string[]> s_format = new("--format")
    {
        Description = "What the briefing is written as: pdf (PDF/A-3a and PDF/UA-1), html (one file that needs nothing else), or both: pdf,html.",
        HelpName = "pdf|html",
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => ["pdf"],
    };

    private static readonly Option<string> s_template = new("--template")
    {
        Description = "What kind of briefing: national, or one that a pack brings (see packs show).",
        HelpName = "NAME",
        DefaultValueFactory = _ => TemplateShelf.National,
    };

    public static IReadOnlyList<Symbol> Symbols { get; } =
    [
        SharedOptions.Data, s_out, s_template, s_format, SharedOptions.AsOf, SharedOptions.RegionSet, SharedOptions.Rules, SharedOptions.Set, SharedOptions.Packs, SharedOptions.RuleTimeout, SharedOptions.FailOn, SharedOptions.Language, SharedOptions.Output,
    ];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var press = BriefingPress.For(renderers, parsed.GetValue(s_format)!.SelectMany(formats => formats.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        var outcome = await day.EvaluateAsync(SharedOptions.RequestOf(parsed), stop);
        var template = TemplateShelf.Of(outcome.Shelf).Named(parsed.GetValue(s_template)!);
        var json = FindingsFile.Of(outcome);
        var languages = BriefingOffice.LanguagesOf(outcome, parsed.GetValue(SharedOptions.Language));
        var briefings = languages.SelectMany(language => Briefings(outcome, json, template, press, language, languages.Count == 1 ? "briefing" : $"briefing-{language.Code}")).ToList();
        var receipt = await Delivery.WriteAsync(
            parsed.GetValue(s_out)!,
            [.. briefings.Select(briefing => (briefing.Name, briefing.Content)), ("findings.json", json)],
            stop);
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(json, stop);
        }
        else
        {
            var report = new OutcomeReport(screen, parsed.GetValue(SharedOptions.Data)!, parsed.GetValue(SharedOptions.Packs) ?? []);
            report.Summary(outcome);
            report.Gravest(outcome.Findings);
            foreach (var file in receipt.Files)
            {
                screen.Line("Written", file);
            }

            report.Next(outcome.Findings);
        }

        return Verdict.Of(outcome, parsed, screen);
    }

    private List<PrintedFile> Briefings(RoadOutcome outcome, ReadOnlyMemory<byte> findings, ShelvedTemplate template, BriefingPress press, Language language, string name)
    {
        var translation = BriefingOffice.TranslationOf(outcome, language);
        var briefings = press.Print(BriefingOffice.Compose(outcome, findings, template, translation), name).ToList();
        foreach (var remark in translation.Mistakes.Concat(briefings.SelectMany(briefing => briefing.Remarks)))
        {
            screen.Warning(remark);
        }

        return briefings;
    }
}
