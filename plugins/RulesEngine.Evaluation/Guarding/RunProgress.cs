namespace RulesEngine.Evaluation;

/// <summary>Where a run is just now: written by the run, read by whoever watches it from another thread.</summary>
internal sealed class RunProgress
{
    private readonly TimeProvider _time;
    private volatile Step _now;

    internal RunProgress(TimeProvider time)
    {
        _time = time;
        _now = new Step(null, time.GetTimestamp());
    }

    /// <summary>Stands for all rules together while the engine matches facts, where no single rule can be named.</summary>
    internal static object AllRules { get; } = new();

    /// <summary>Says whose code runs from now on.</summary>
    /// <param name="who">A rule, a type of a pack, <see cref="AllRules"/>, or null where none of a pack's code runs.</param>
    internal void At(object? who) => _now = new Step(who, _time.GetTimestamp());

    /// <summary>Waits for work to be done.</summary>
    /// <param name="work">The work that tells its progress here.</param>
    /// <param name="forOne">How long one may take.</param>
    /// <param name="forAll">How long <see cref="AllRules"/> may take.</param>
    /// <param name="stop">Stops the waiting.</param>
    /// <returns>Who takes longer than that; null when the work is done, well or not.</returns>
    /// <exception cref="OperationCanceledException">The waiting was stopped.</exception>
    internal object? WaitFor(Task work, TimeSpan forOne, TimeSpan forAll, CancellationToken stop)
    {
        var patience = TimeSpan.FromMilliseconds(Math.Clamp(forOne.TotalMilliseconds / 10, 10, 250));
        while (Task.WaitAny([work], (int)patience.TotalMilliseconds, stop) < 0)
        {
            var step = _now;
            if (step.Who is { } who && _time.GetElapsedTime(step.Since) > (who == AllRules ? forAll : forOne))
            {
                return who;
            }
        }

        return null;
    }

    private sealed record Step(object? Who, long Since);
}
