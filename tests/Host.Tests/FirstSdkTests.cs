namespace RulesEngine.Host.Tests;

/// <summary>Packs that were compiled against the first Sdk and never since: a later host of the same major version loads and runs them.</summary>
public sealed class FirstSdkTests : IDisposable
{
    private static readonly string s_packs = Path.Combine(Repository.Root, "tests", "fixtures", "first-sdk");

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("FirstRules")]
    [InlineData("FirstMeans")]
    public void They_are_sound(string name)
    {
        var run = HostProcess.Run("packs", "verify", Path.Combine(s_packs, $"{name}.1.0.0.rpack"));

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Errors.ShouldBeEmpty();
        run.Output.ShouldStartWith($"Pack '{name}' 1.0.0 is sound: ");
    }

    [Fact]
    public void Their_rules_say_what_they_said()
    {
        var run = HostProcess.Run("rules", "test", "--packs", Path.Combine(s_packs, "FirstRules.1.0.0.rpack"));

        run.ExitCode.ShouldBe(0, run.Output + run.Errors);
        run.Output.ShouldEndWith("\n2 cases hold, 0 fail, 0 flaws\n");
    }

    [Fact]
    public void Their_other_means_find_what_they_found_and_their_template_composes()
    {
        var run = HostProcess.Run("run", Repository.Kazakhstan, "--packs", s_packs, "--template", "remarks", "--out", _scratch["out"]);

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("INFO      OWN-01/P-SP-2017  State Programme 2017-2020 (draft) on fighting extremism and terrorism is a draft, numbered.\n");
        run.Output.ShouldContain("INFO      FST-02/KZ-63  ");
        PdfText.Of(_scratch["out/briefing.pdf"]).ShouldContain("is a draft, numbered.");
    }

    [Fact]
    public void Their_figure_is_drawn()
    {
        var run = HostProcess.Run("run", Repository.Kazakhstan, "--packs", Path.Combine(s_packs, "FirstRules.1.0.0.rpack"), "--out", _scratch["out"]);

        run.ExitCode.ShouldBe(0, run.Errors);
        PdfText.Of(_scratch["out/briefing.pdf"]).ShouldContain("Programmes that name the region");
    }
}
