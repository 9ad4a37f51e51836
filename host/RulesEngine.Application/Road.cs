using RulesEngine.Evaluation;
using RulesEngine.Import;
using RulesEngine.Plugins;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>From files to findings: import, facts, rules in force, evaluation. Each step takes a value and returns the next; nothing reaches back.</summary>
public static class Road
{
    /// <summary>Reads the data and runs the rules on it.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="stop">Stops the run.</param>
    /// <exception cref="RoadRefusedException">Nothing of the data could be used, or the request asks for what is not there.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static async Task<RoadOutcome> EvaluateAsync(RoadRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);

        // Neither needs the other, and both take most of their time for using things the first time. What is wrong with the packs is told first.
        var loading = Task.Run(() => PackShelf.Load(request.PackFolders), stop);
        var reading = Task.Run(() => ReadAsync(request, stop), stop);
        await Task.WhenAll(loading, reading);
        return Evaluate(request, await loading, await reading, stop);
    }

    /// <summary>Reads the data and runs the rules of packs that are loaded already.</summary>
    /// <param name="request">What to do; its folders of packs are not looked at.</param>
    /// <param name="shelf">The packs.</param>
    /// <param name="stop">Stops the run.</param>
    /// <exception cref="RoadRefusedException">Nothing of the data could be used, or the request asks for what is not there.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static async Task<RoadOutcome> EvaluateAsync(RoadRequest request, PackShelf shelf, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(shelf);
        return Evaluate(request, shelf, await ReadAsync(request, stop), stop);
    }

    /// <summary>The rules of a shelf that are in force on a day.</summary>
    /// <exception cref="RoadRefusedException">The choice names rules or parameters that no pack has.</exception>
    public static RuleSelection RulesOf(PackShelf shelf, DateOnly day, RuleChoice choice, RunLimits limits, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var rules = RuleSelection.From(shelf.Packs, day, choice, limits, stop);
        return rules.Mistakes.Count == 0 ? rules : throw RoadRefusedException.BadChoice([.. rules.Mistakes, .. shelf.Refused.Select(pack => pack.State.Reason!.ToString())]);
    }

    private static RoadOutcome Evaluate(RoadRequest request, PackShelf shelf, ImportedData data, CancellationToken stop)
    {
        var asOf = DayOf(request, data);
        var facts = FactSet.From(data.Facts, asOf);
        var before = ProcessState.Take();
        var rules = RulesOf(shelf, asOf.Date, request.Choice, request.Limits, stop);
        var findings = new Evaluator(request.Limits).Run(rules, facts, stop);
        return new RoadOutcome(shelf, data, facts, rules, findings) { Changed = before.SetBack() };
    }

    private static async Task<ImportedData> ReadAsync(RoadRequest request, CancellationToken stop)
    {
        var data = await DataImport.ReadAsync(ImportSource.At(request.Data), stop);
        return data.IsUsable ? data : throw RoadRefusedException.NoTable(request.Data, data.Refusals);
    }

    private static AsOf DayOf(RoadRequest request, ImportedData data)
    {
        var day = request.AsOf ?? data.Dataset.DataAsOf ?? throw RoadRefusedException.NoDay();
        return new AsOf(day, request.RegionSet ?? data.Dataset.RegionSet ?? RegionSets.InForceOn(day));
    }
}
