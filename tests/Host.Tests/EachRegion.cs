namespace RulesEngine.Host.Tests;

/// <summary>One run for every region of the sample, for the tests that look at what it wrote.</summary>
public sealed class EachRegion : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public EachRegion()
    {
        Run = HostProcess.Run("run", Repository.RegionalDemo, "--out", _scratch.Path, "--for-each", "region", "--format", "html,pdf", "--output", "json");
        Run.ExitCode.ShouldBe(0, Run.Errors);
    }

    internal HostProcess Run { get; }

    internal string Folder => _scratch.Path;

    internal string this[string name] => _scratch[name];

    public void Dispose() => _scratch.Dispose();
}
