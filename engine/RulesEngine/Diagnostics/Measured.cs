namespace RulesEngine.Diagnostics;

/// <summary>Ends the measuring of a node when it goes out of scope; nothing where nobody measures.</summary>
internal readonly struct Measured(Meter? meter, int depth) : IDisposable
{
    public void Dispose() => meter?.LeaveTo(depth);
}
