using System.CommandLine;
using System.Globalization;
using RulesEngine.Application;
using RulesEngine.Evaluation;
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

        // A rule that was given up would not come back here either.
        if (Screen.IsVerbose(parsed) && !outcome.Findings.Faults.Any(fault => fault.Code == "RULE304"))
        {
            TellCosts(outcome, stop);
        }

        return Verdict.Of(outcome, parsed, screen);
    }

    private void TellCosts(RoadOutcome outcome, CancellationToken stop)
    {
        screen.Remark("What each rule costs by itself, compiling included (together they cost less, for they share work):");
        foreach (var cost in new Evaluator().Measure(outcome.Rules, outcome.Facts, stop))
        {
            screen.Remark(string.Create(CultureInfo.InvariantCulture, $"  {cost.Rule,-10} {cost.Elapsed.TotalMilliseconds,8:#,0.0} ms {cost.Allocated / 1048576.0,8:#,0.0} MiB"));
        }
    }
}
