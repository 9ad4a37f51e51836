using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Host.Isolation;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>The whole road: data in, briefing and findings out.</summary>
internal sealed class RunCommand(Screen screen, DayAsked day, IEnumerable<IBriefingRenderer> renderers) : ICommand
{
    internal static Option<string> Out { get; } = new("--out")
    {
        Description = "Folder for the briefing and the findings; made when it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "out",
    };

    internal static Option<string[]> Format { get; } = new("--format")
    {
        Description = "What the briefing is written as: pdf (PDF/A-3a and PDF/UA-1), html (one file that needs nothing else), or both: pdf,html.",
        HelpName = "pdf|html",
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => ["pdf"],
    };

    internal static Option<string> Template { get; } = new("--template")
    {
        Description = "What kind of briefing: national, or one that a pack brings (see packs show).",
        HelpName = "NAME",
        DefaultValueFactory = _ => TemplateShelf.National,
    };

    public static IReadOnlyList<Symbol> Symbols { get; } =
    [
        SharedOptions.Data, Out, Template, Format, SharedOptions.AsOf, SharedOptions.RegionSet, SharedOptions.Rules, SharedOptions.Set, SharedOptions.Packs, SharedOptions.RuleTimeout, IsolationOptions.Isolation, IsolationOptions.Timeout, IsolationOptions.Memory, SharedOptions.FailOn, SharedOptions.Language, SharedOptions.Output,
    ];

    internal static IEnumerable<string> FormatsOf(ParseResult parsed) =>
        parsed.GetValue(Format)!.SelectMany(formats => formats.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var press = BriefingPress.For(renderers, FormatsOf(parsed));
        var outcome = await day.EvaluateAsync(SharedOptions.RequestOf(parsed), stop);
        var dossier = Dossier.Of(outcome, parsed.GetValue(Template)!, press, parsed.GetValue(SharedOptions.Language));
        foreach (var remark in dossier.Remarks)
        {
            screen.Warning(remark);
        }

        var receipt = await Delivery.WriteAsync(parsed.GetValue(Out)!, dossier.Files, stop);
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(dossier.Findings, stop);
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
}
