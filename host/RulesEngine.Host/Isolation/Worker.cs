using System.Diagnostics;
using System.Globalization;

namespace RulesEngine.Host.Isolation;

/// <summary>This program, once more, as a process that packs may take down: it does a whole command, and says in a file when it is done.</summary>
internal static class Worker
{
    private const string Variable = "RULESENGINE_WORKER";

    /// <summary>Whether this process is a worker.</summary>
    public static bool IsThis => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    /// <summary>Tells, in a worker, that the work is done: an exit without this is none of the host's doing.</summary>
    public static void Finish()
    {
        if (IsThis)
        {
            File.WriteAllBytes(Environment.GetEnvironmentVariable(Variable)!, []);
        }
    }

    /// <summary>Runs a command in a worker.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="limits">What it may take.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<WorkerEnd> RunAsync(IReadOnlyList<string> arguments, WorkerLimits limits, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("rulesengine-worker-");
        try
        {
            return await RunAsync(Start(arguments, limits, Path.Combine(folder.FullName, "done")), Path.Combine(folder.FullName, "done"), limits, stop);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<WorkerEnd> RunAsync(ProcessStartInfo start, string mark, WorkerLimits limits, CancellationToken stop)
    {
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        process.StandardInput.Close();
        var reading = Task.WhenAll(
            process.StandardOutput.BaseStream.CopyToAsync(output, CancellationToken.None),
            process.StandardError.BaseStream.CopyToAsync(errors, CancellationToken.None));
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        over.CancelAfter(limits.Time);
        try
        {
            await process.WaitForExitAsync(over.Token);
            await reading;
            return new WorkerEnd(File.Exists(mark), process.ExitCode, null, output.ToArray(), errors.ToArray());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            await reading;
            stop.ThrowIfCancellationRequested();
            return new WorkerEnd(IsDone: false, process.ExitCode, limits.Time, output.ToArray(), errors.ToArray());
        }
    }

    private static ProcessStartInfo Start(IReadOnlyList<string> arguments, WorkerLimits limits, string mark)
    {
        // Started by 'dotnet PROGRAM.dll', or by an executable of its own.
        var program = Environment.ProcessPath!;
        IReadOnlyList<string> own = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase) ? [typeof(Worker).Assembly.Location] : [];
        return new ProcessStartInfo(program, [.. own, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                [Variable] = mark,
                ["DOTNET_GCHeapHardLimit"] = limits.Memory.ToString("X", CultureInfo.InvariantCulture),

                // A crash is told by its exit code; what the process held in memory is nobody's business.
                ["DOTNET_DbgEnableMiniDump"] = "0",
            },
        };
    }
}
