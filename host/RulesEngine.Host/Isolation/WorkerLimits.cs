namespace RulesEngine.Host.Isolation;

/// <summary>What a worker process may take.</summary>
/// <param name="Time">By the clock on the wall.</param>
/// <param name="Memory">Bytes of managed memory. Native memory is not limited by it.</param>
internal sealed record WorkerLimits(TimeSpan Time, long Memory);
