namespace RulesEngine.Host.Tests;

/// <summary>The same packs and deeds as in <see cref="HostilePackTests"/>, in a worker process.</summary>
public sealed class WorkerTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_worker_makes_the_same_bytes()
    {
        var run = HostProcess.Run("run", Repository.RegionalDemo, "--out", _scratch["out"], "--isolation", "process");

        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("findings.json");
        File.ReadAllBytes(_scratch["out/findings.json"]).ShouldBe(File.ReadAllBytes(Path.Combine(Repository.RegionalDemo, "findings.json")));
        File.ReadAllBytes(_scratch["out/briefing.pdf"]).ShouldBe(File.ReadAllBytes(Path.Combine(Repository.RegionalDemo, "briefing.pdf")));
    }

    [Theory]
    [InlineData("stack overflow", "ended with 134")]
    [InlineData("exit", "ended with 4")]
    [InlineData("fail fast", "ended with 134")]
    [InlineData("access violation", "ended with 134")]
    [InlineData("kill", "ended with 137")]
    public void What_takes_a_process_down_takes_down_the_worker_and_the_others_are_run(string deed, string manner)
    {
        var run = HostilePack.Evaluate(_scratch.PutHostilePack(), deed, "--isolation", "process");

        run.Errors.ShouldBe($"error: PACK505 Pack 'Hostile' 1.0.0 took down the process it ran in, which {manner}. The others were run without it. Report it to the pack's author; with -v the process's own words are told.\n");
        run.ExitCode.ShouldBe(4);
        run.Json.GetProperty("coverage").EnumerateArray().ShouldAllBe(rule => rule.GetProperty("pack").GetString() == "Coverage");
        run.Json.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Memory_without_end_is_the_workers_and_only_the_rule_fails()
    {
        var run = HostilePack.Evaluate(_scratch.PutHostilePack(), "memory", "--isolation", "process", "--worker-memory", "300");

        run.Errors.ShouldStartWith("error: RULE301 HOST-01: 'Deeds.InCondition(region)' threw OutOfMemoryException: ");
        run.ExitCode.ShouldBe(4);
        run.Json.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_worker_that_takes_too_long_is_ended()
    {
        var run = HostilePack.Evaluate(_scratch.PutHostilePack(), "sleep", "--isolation", "process", "--rule-timeout", "600", "--worker-timeout", "8");

        run.Errors.ShouldBe("error: PACK505 Pack 'Hostile' 1.0.0 took down the process it ran in, which was ended after 8 seconds. The others were run without it. Report it to the pack's author; with -v the process's own words are told.\n");
        run.ExitCode.ShouldBe(4);
        run.Json.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Where_no_other_pack_is_there_nothing_is_written()
    {
        var packs = _scratch.PutHostilePack();
        Directory.Delete(Path.Combine(packs, "Coverage"), recursive: true);

        var run = HostilePack.Evaluate(packs, "kill", "--isolation", "process");

        run.Errors.ShouldContain("error: HOST503 Nothing was written: the worker ended with 137, and no other pack is there. Run again with -v to see what it said.\n");
        run.ExitCode.ShouldBe(4);
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--isolation: 'box' is no place for packs to run. There are none and process.", "--isolation", "box")]
    [InlineData("--worker-memory: '1' is no memory that a worker may take. Write whole MiB, from 64 to 65536.", "--worker-memory", "1")]
    [InlineData("--worker-timeout: 'soon' is no time that a worker may take. Write whole seconds, from 1 to 86400.", "--worker-timeout", "soon")]
    [InlineData("--rule-timeout: '0' is no time that a rule may take. Write seconds, from 0.1 to 600.", "--rule-timeout", "0")]
    public void A_wrong_option_ends_with_2(string sentence, params string[] options)
    {
        var run = HostProcess.Run(["evaluate", Repository.RegionalDemo, .. options]);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain($"error: {sentence}\n");
    }
}
