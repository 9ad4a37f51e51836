using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace RulesEngine.Host.Tests;

/// <summary>The program while it watches.</summary>
internal sealed class WatchProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _told = new();

    private WatchProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Tell(line.Data);
        process.ErrorDataReceived += (_, line) => Tell(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it said so far, results and remarks.</summary>
    public string Told
    {
        get
        {
            lock (_told)
            {
                return _told.ToString();
            }
        }
    }

    /// <summary>Watches in/ of the folder, with packs/ and out/ beside it.</summary>
    public static WatchProcess In(ScratchFolder scratch, params string[] options) => In(scratch, deed: "", options);

    /// <summary>The same, while the hostile pack does a deed.</summary>
    public static WatchProcess In(ScratchFolder scratch, string deed, string[] options)
    {
        // A job in the background of a script inherits that it ignores Ctrl-C, and a program keeps to that; so it is given back.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Repository.Program, "watch", scratch["in"], "--out", scratch["out"], "--packs", scratch["packs"], "--every", "0.2", .. options])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["HOSTILE"] = deed },
        };
        return new WatchProcess(Process.Start(start)!);
    }

    /// <summary>Waits for something to come about; what was said is told where it does not.</summary>
    public void Until(Func<bool> cameAbout)
    {
        var waited = Stopwatch.StartNew();
        while (!cameAbout())
        {
            if (waited.Elapsed > s_patience || _process.HasExited)
            {
                throw new TimeoutException($"It did not come about. The program said: {Told}");
            }

            Thread.Sleep(50);
        }
    }

    /// <summary>Sends a signal and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public int Stop(string signal = "TERM")
    {
        using (var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        _process.WaitForExit(s_patience).ShouldBeTrue();
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Tell(string? line)
    {
        lock (_told)
        {
            _told.Append(line).Append('\n');
        }
    }
}
