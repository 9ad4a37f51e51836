using Microsoft.Extensions.Hosting;
using RulesEngine.Application;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Watching;

/// <summary>Looks into the inbox again and again, and runs each release once its files have settled.</summary>
internal sealed class ReleaseWatch(LivePacks packs, WatchOptions options, WatchLog log, TimeProvider time) : BackgroundService
{
    private readonly Inbox _inbox = new(options.Inbox);
    private readonly ReleaseDesk _desk = new(packs, new OutTray(options.Out), options.Request, options.Compose);
    private int _incidents;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(stoppingToken);
            await Task.Delay(options.Every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task LookAsync(CancellationToken stop)
    {
        try
        {
            // Without packs nothing can be run; what lies in the inbox waits for them.
            if (packs.Packs.Count > 0)
            {
                foreach (var release in _inbox.Look())
                {
                    await RunAsync(release, stop);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            log.Line("Stopped", "The release that was being run is run again after the next start.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.Problem($"HOST501 The inbox '{options.Inbox}' cannot be read: {fault.Message}");
        }
    }

    private async Task RunAsync(Release release, CancellationToken stop)
    {
        try
        {
            if (await _desk.RunAsync(release, stop) is { } result)
            {
                Tell(release, result);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.Problem($"HOST502 The release '{release.Name}' could not be run to its end and is tried again: {fault.Message}");
            _inbox.PutBack(release);
        }
    }

    private void Tell(Release release, ReleaseResult result)
    {
        if (result.Refusal is { } refusal)
        {
            log.Problem($"Release '{release.Name}': {refusal}");
        }
        else
        {
            log.Line("Release", $"'{release.Name}': {result.Findings} findings, in {result.Folder}");
        }

        foreach (var remark in result.Remarks)
        {
            log.Warning(remark);
        }

        foreach (var fault in result.Faults)
        {
            log.Problem(fault);
        }

        foreach (var incident in PackIncidents.All.Skip(_incidents))
        {
            log.Problem(incident.Message.ToString());
            _incidents++;
        }
    }
}
