using System.Globalization;

namespace RulesEngine.Evaluation;

/// <summary>
/// Runs the code of packs on threads of their own: what it leaves behind on a thread (culture, context, ambient values) ends with the thread,
/// and a thread that never comes back can be left alone.
/// </summary>
internal static class FreshThread
{
    private const int StackSize = 16 << 20;

    /// <summary>Starts work. It runs in the invariant culture, sees nothing of the caller's context, and does not keep the process alive.</summary>
    internal static Task<T> Run<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Work(work, done), StackSize) { IsBackground = true, Name = "Rules of packs" };
        thread.UnsafeStart();
        return done.Task;
    }

    private static void Work<T>(Func<T> work, TaskCompletionSource<T> done)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            done.SetResult(work());
        }
#pragma warning disable CA1031 // Whoever waits for the work gets its exception.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            done.SetException(fault);
        }
    }
}
