using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Evaluation;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>The day that commands about rules speak for when there are no data to say it, and how they end.</summary>
internal static class RuleDay
{
    /// <summary>The day that was named; else the last one a calendar knows, so that the newest values are shown.</summary>
    public static DateOnly Of(ParseResult parsed) => parsed.GetValue(SharedOptions.AsOf) ?? DateOnly.MaxValue;

    public static int Verdict(PackShelf shelf, RuleSelection rules, Screen screen)
    {
        foreach (var pack in shelf.Refused)
        {
            screen.Problem(pack.State.Reason!.ToString());
        }

        foreach (var fault in rules.Faults)
        {
            screen.Problem($"{fault.Code} {fault.Message}");
        }

        return shelf.Refused.Count > 0 || rules.Faults.Count > 0 ? ExitCodes.PackOrRuleFailed : ExitCodes.Done;
    }
}
