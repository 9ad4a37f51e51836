using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Host.Commands;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Isolation;

/// <summary>
/// Has a command done by a worker and hands on what it says. None of a pack's code runs in this process. Where a worker is taken down, each pack is tried alone in a worker,
/// and the command is done once more with those that can be run.
/// </summary>
internal sealed class Supervisor(Screen screen)
{
    /// <summary>Does the command of a command line.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="arguments">The same, as it was given.</param>
    /// <param name="stop">Stops it; the worker is ended.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<int> RunAsync(ParseResult parsed, IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var limits = IsolationOptions.LimitsOf(parsed);
        var end = await Worker.RunAsync(arguments, limits, stop);
        if (end.IsDone)
        {
            await HandOnAsync(end, stop);
            return end.ExitCode;
        }

        if (Screen.IsVerbose(parsed))
        {
            await WriteAsync(Console.OpenStandardError(), end.Errors, stop);
        }

        var catalog = PackShelf.Inspect(SharedOptions.PackFoldersOf(parsed)).Catalog;
        var told = catalog.Packs.Where(PacksReading.IsRefused).Select(pack => pack.State.Reason!).ToList();
        var command = new WorkerCommand(arguments);
        var sound = new List<Pack>();
        foreach (var pack in catalog.Packs.Where(pack => pack.State.Status == PackStatus.Ready))
        {
            if (await TryAsync(command, pack, limits, stop) is { IsDone: false } alone)
            {
                told.Add(PackIncidents.TookDown(pack, alone.Manner));
            }
            else
            {
                sound.Add(pack);
            }
        }

        var again = told.Count == 0 || sound.Count == 0 ? end : await Worker.RunAsync(command.With(sound), limits, stop);
        if (again.IsDone)
        {
            await HandOnAsync(again, stop);
        }

        foreach (var reason in told)
        {
            screen.Problem(reason.ToString());
        }

        if (!again.IsDone)
        {
            screen.Problem($"HOST503 Nothing was written: the worker {again.Manner}, and {(sound.Count == 0 ? "no other pack is there" : "no pack does that alone")}. Run again with -v to see what it said.");
        }

        return ExitCodes.PackOrRuleFailed;
    }

    private static async Task<WorkerEnd> TryAsync(WorkerCommand command, Pack pack, WorkerLimits limits, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("rulesengine-trial-");
        try
        {
            return await Worker.RunAsync(command.Trying(pack, folder.FullName), limits, stop);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task HandOnAsync(WorkerEnd end, CancellationToken stop)
    {
        await WriteAsync(Console.OpenStandardOutput(), end.Output, stop);
        await WriteAsync(Console.OpenStandardError(), end.Errors, stop);
    }

    private static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        await using (stream)
        {
            await stream.WriteAsync(bytes, stop);
            await stream.FlushAsync(stop);
        }
    }
}
