using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>Finds the exit code of a run, the highest that applies, and tells of whatever failed on the way.</summary>
internal static class Verdict
{
    public static int Of(RoadOutcome outcome, ParseResult parsed, Screen screen)
    {
        foreach (var note in outcome.Shelf.Catalog.Packs.Where(pack => pack.Handle is not null).SelectMany(pack => pack.Notes))
        {
            screen.Warning(note.ToString());
        }

        foreach (var pack in outcome.Shelf.Refused)
        {
            screen.Problem(pack.State.Reason!.ToString());
        }

        var incidents = PackIncidents.All;
        foreach (var incident in incidents)
        {
            screen.Problem(incident.Message.ToString());
        }

        if (outcome.Changed is { } changed)
        {
            screen.Warning(changed.ToString());
        }

        foreach (var fault in outcome.Findings.Faults)
        {
            screen.Problem($"{fault.Code} {fault.Message}");
        }

        if (outcome.Shelf.Refused.Count > 0 || incidents.Count > 0 || outcome.Findings.Faults.Count > 0)
        {
            return ExitCodes.PackOrRuleFailed;
        }

        return parsed.GetValue(SharedOptions.FailOn) is { } least && outcome.Findings.All.Any(finding => finding.Severity >= least)
            ? ExitCodes.FindingReached
            : ExitCodes.Done;
    }
}
