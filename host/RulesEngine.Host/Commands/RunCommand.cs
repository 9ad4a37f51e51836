using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>The whole road: data in, briefing and findings out.</summary>
internal sealed class RunCommand(Screen screen, DayAsked day, IBriefingRenderer renderer) : ICommand
{
    private static readonly Option<string> s_out = new("--out")
    {
        Description = "Folder for the briefing and the findings; made when it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "out",
    };

    public static IReadOnlyList<Symbol> Symbols { get; } =
    [
        SharedOptions.Data, s_out, SharedOptions.AsOf, SharedOptions.RegionSet, SharedOptions.Rules, SharedOptions.Set, SharedOptions.Packs, SharedOptions.FailOn, SharedOptions.Language, SharedOptions.Output,
    ];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var outcome = await day.EvaluateAsync(SharedOptions.RequestOf(parsed), stop);
        var json = FindingsFile.Of(outcome);
        var document = BriefingOffice.Compose(outcome, json);
        using var briefing = new MemoryStream();
        foreach (var diagnostic in renderer.Render(document, briefing))
        {
            screen.Warning(diagnostic);
        }

        var receipt = await Delivery.WriteAsync(
            parsed.GetValue(s_out)!,
            [($"briefing.{renderer.Format}", briefing.ToArray()), ("findings.json", json)],
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
}
