using System.Text.Json;
using Microsoft.Extensions.Hosting;
using RulesEngine.Application;
using RulesEngine.Host.Commands;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Watching;

/// <summary>Looks at the packs folders again and again, and exchanges packs once their files have settled.</summary>
internal sealed class PackWatch(LivePacks packs, WatchOptions options, WatchLog log, TimeProvider time) : BackgroundService
{
    private readonly Settling _settling = new();
    private string? _taken;
    private string _told = "";
    private string _states = "";
    private int _looks;
    private int _nextSweep = 1;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                Look();
                Sweep();
                await WriteStatesAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or RoadRefusedException)
            {
                TellOnce(fault.Message);
            }

            await Task.Delay(options.Every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Look()
    {
        var places = options.Request.PackFolders;
        var settled = _settling.Look(places);
        if (settled.Count < places.Distinct(StringComparer.Ordinal).Count())
        {
            return;
        }

        var stamp = string.Concat(places.Select(place => settled[place]));
        if (stamp == _taken)
        {
            return;
        }

        var found = PackShelf.Inspect(places).Catalog;
        foreach (var change in packs.Take(found))
        {
            log.Tell(change);
        }

        // What kept a pack from being loaded is told once for each look that finds something new.
        foreach (var reason in found.Packs.Where(PacksReading.IsRefused).Select(pack => pack.State.Reason!))
        {
            log.Warning(reason.ToString());
        }

        (_taken, _told, _looks, _nextSweep) = (stamp, "", 0, 1);
    }

    /// <summary>Frees the memory of packs that were let go: soon after, then less and less often, for what still holds one may hold it for ever.</summary>
    private void Sweep()
    {
        if (++_looks >= _nextSweep)
        {
            _nextSweep = packs.Sweep() ? _looks * 2 : _looks;
        }
    }

    /// <summary>Writes the states beside the briefings, where <c>packs list</c> of another process cannot see them.</summary>
    private async Task WriteStatesAsync(CancellationToken stop)
    {
        var known = packs.Packs;
        var states = string.Join('\n', known.Select(pack => $"{pack.Manifest?.Id ?? pack.Name} {pack.Manifest?.Version} {pack.State}"));
        if (states != _states)
        {
            var json = JsonListing.Of("packs", known.Select(pack => (Action<Utf8JsonWriter>)(entry => PacksReading.Write(entry, pack))));
            await WholeFile.WriteAsync(Path.Combine(options.Out, "packs.json"), json, stop);
            _states = states;
        }
    }

    private void TellOnce(string problem)
    {
        if (problem != _told)
        {
            log.Problem(problem);
            _told = problem;
        }
    }
}
