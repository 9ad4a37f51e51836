using System.Globalization;

namespace RulesEngine.Host.Isolation;

/// <summary>How a worker ended.</summary>
/// <param name="IsDone">Whether it came to the end of its work; else something ended it before.</param>
/// <param name="ExitCode">Its exit code; that of a kill where it took too long.</param>
/// <param name="TookTooLong">Whether it was ended because its time was over.</param>
/// <param name="Output">What it printed as results.</param>
/// <param name="Errors">What it printed beside them.</param>
internal sealed record WorkerEnd(bool IsDone, int ExitCode, TimeSpan? TookTooLong, ReadOnlyMemory<byte> Output, ReadOnlyMemory<byte> Errors)
{
    /// <summary>How it ended, in words.</summary>
    public string Manner => TookTooLong is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"was ended after {time.TotalSeconds:0} seconds")
        : string.Create(CultureInfo.InvariantCulture, $"ended with {ExitCode}");
}
