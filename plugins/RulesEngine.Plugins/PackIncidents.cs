using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;

namespace RulesEngine.Plugins;

/// <summary>
/// What packs do to the process behind the back of whoever called them: an exception on a thread of their own, which by itself would end the process, and a call that ends it.
/// Kept as words, so that no pack stays in memory for it.
/// </summary>
public static class PackIncidents
{
    private static ImmutableList<PackIncident> s_incidents = [];
    private static ImmutableSortedSet<string> s_mayEndProcess = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
    private static int s_isWatching;
    private static volatile bool s_isOver;

    /// <summary>What has happened so far, in order, each thing once.</summary>
    public static IReadOnlyList<PackIncident> All => s_incidents;

    /// <summary>Begins to watch this process; once is enough and for good. An exception that no pack has a part in ends the process as before.</summary>
    /// <param name="whenEnded">Told when the process ends though <see cref="Finish"/> was not called. The process then ends with what this returns.</param>
    public static void Watch(Func<PackMessage, int> whenEnded)
    {
        ArgumentNullException.ThrowIfNull(whenEnded);
        if (Interlocked.Exchange(ref s_isWatching, 1) == 1)
        {
            return;
        }

        ExceptionHandling.SetUnhandledExceptionHandler(Took);
        TaskScheduler.UnobservedTaskException += (_, forgotten) =>
        {
            if (Took(forgotten.Exception.InnerException ?? forgotten.Exception))
            {
                forgotten.SetObserved();
            }
        };
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (!s_isOver)
            {
                Environment.ExitCode = whenEnded(PackMessages.EndedProcess([.. s_mayEndProcess]));
            }
        };
    }

    /// <summary>Keeps in words that code of a pack threw outside of any rule; the caller goes on without it.</summary>
    /// <param name="code">The assembly of the pack.</param>
    /// <param name="fault">What it threw.</param>
    /// <returns>Whether the assembly belongs to a pack.</returns>
    public static bool Faulted(Assembly code, Exception fault)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(fault);
        if (PackOf(code) is not { } pack)
        {
            return false;
        }

        Add(new PackIncident(pack.Id, FaultReading.WhileRunning(pack, fault)));
        return true;
    }

    /// <summary>Tells that the process ends because its work is done.</summary>
    public static void Finish() => s_isOver = true;

    /// <summary>What to tell of a pack that took down the process it ran in.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="manner">How the process ended: <c>ended with 134</c>.</param>
    public static PackMessage TookDown(Pack pack, string manner)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return PackMessages.TookDownWorker(pack.Manifest!, manner);
    }

    /// <summary>Keeps the name of a pack that could end the process: when that happens, the stack does not show who did it.</summary>
    internal static void Loaded(Pack pack)
    {
        if (pack.Inspection!.Capabilities.Any(capability => capability.Use == "Environment.Exit"))
        {
            ImmutableInterlocked.Update(ref s_mayEndProcess, names => names.Add(pack.Manifest!.ToString()));
        }
    }

    private static bool Took(Exception fault)
    {
        var pack = new StackTrace(fault).GetFrames().Select(frame => frame.GetMethod()?.Module.Assembly).OfType<Assembly>().Select(PackOf).FirstOrDefault(pack => pack is not null);
        if (pack is null)
        {
            return false;
        }

        Add(new PackIncident(pack.Id, FaultReading.OnThreadOfItsOwn(pack, fault)));
        return true;
    }

    private static void Add(PackIncident incident) =>
        ImmutableInterlocked.Update(ref s_incidents, incidents => incidents.Contains(incident) ? incidents : incidents.Add(incident));

    private static PackManifest? PackOf(Assembly assembly) => (AssemblyLoadContext.GetLoadContext(assembly) as PackLoadContext)?.Manifest;
}
