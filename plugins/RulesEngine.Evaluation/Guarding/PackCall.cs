using System.Globalization;

namespace RulesEngine.Evaluation;

/// <summary>Calls code of packs outside of rules: on a thread of its own, in the invariant culture, for no longer than one rule may take.</summary>
public static class PackCall
{
    /// <summary>Calls it and waits.</summary>
    /// <param name="work">What calls the pack.</param>
    /// <param name="limits">What it may take.</param>
    /// <exception cref="TimeoutException">It was not done in time; its thread is left alone.</exception>
    public static T Run<T>(Func<T> work, RunLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var call = FreshThread.Run(work);
        return Task.WaitAny([call], limits.RuleTimeout) == 0
            ? call.GetAwaiter().GetResult()
            : throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"It was not done after {limits.RuleTimeout.TotalSeconds:0.###} seconds."));
    }
}
