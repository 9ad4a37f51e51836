using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Host.Isolation;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>Findings to the terminal, no briefing.</summary>
internal sealed class EvaluateCommand(Screen screen, DayAsked day) : ICommand
{
    public static IReadOnlyList<Symbol> Symbols { get; } =
    [
        SharedOptions.Data, SharedOptions.AsOf, SharedOptions.RegionSet, SharedOptions.Rules, SharedOptions.Set, SharedOptions.Packs, SharedOptions.RuleTimeout, IsolationOptions.Isolation, IsolationOptions.Timeout, IsolationOptions.Memory, SharedOptions.FailOn, SharedOptions.Output,
    ];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var outcome = await day.EvaluateAsync(SharedOptions.RequestOf(parsed), stop);
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(FindingsFile.Of(outcome), stop);
        }
        else
        {
            var report = new OutcomeReport(screen, parsed.GetValue(SharedOptions.Data)!, parsed.GetValue(SharedOptions.Packs) ?? []);
            report.Summary(outcome);
            report.All(outcome.Findings);
            report.NotChecked(outcome.Findings);
            report.Next(outcome.Findings);
        }

        return Verdict.Of(outcome, parsed, screen);
    }
}
