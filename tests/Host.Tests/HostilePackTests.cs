using System.Text.Json;

namespace RulesEngine.Host.Tests;

/// <summary>What a pack can do wrong while it runs in the host's own process, and what becomes of it.</summary>
public sealed class HostilePackTests : IDisposable
{
    private const string GivenUp = "error: RULE304 HOST-01: it was not done after 6 seconds and was given up; its subjects were not judged. Look for a loop without an end in it; if it only needs longer, give it more with --rule-timeout.\n";

    private readonly ScratchFolder _scratch = new();
    private readonly string _packs;

    public HostilePackTests() => _packs = _scratch.PutHostilePack();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("culture")]
    [InlineData("foreground thread")]
    public void What_harms_nobody_ends_with_0_and_nothing_to_tell(string deed)
    {
        var run = HostilePack.Evaluate(_packs, deed);

        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        FindingsOf(run, "HOST-01").ShouldBeGreaterThan(0);
        FindingsOf(run, "COV-").ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("throw", "error: RULE301 HOST-01: 'Deeds.InCondition(region)' threw InvalidOperationException: no such region Facts: regions KZ-10. Its other subjects were not judged.\n")]
    [InlineData("static constructor", "error: RULE301 HOST-01: 'Deeds.InCondition(region)' threw FormatException in the static constructor of 'Fixture.Hostile.BrokenTable': The input string 'twelve' was not in a correct format. Facts: regions KZ-10. Its other subjects were not judged.\n")]
    [InlineData("throw in definition", "error: RULE101 HOST-01: the rule cannot be defined: no definition today\n")]
    public void A_rule_that_throws_ends_with_4_and_the_others_are_judged(string deed, string error)
    {
        var run = HostilePack.Evaluate(_packs, deed);

        run.Errors.ShouldBe(error);
        run.ExitCode.ShouldBe(4);
        FindingsOf(run, "HOST-01").ShouldBe(0);
        FindingsOf(run, "COV-").ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("no definition", "error: RULE101 HOST-01: the rule cannot be defined: A group needs a child. Add a pattern, a quantifier or a group to it.\n")]
    [InlineData("null condition", "error: RULE101 HOST-01: the rule cannot be defined: Value cannot be null. (Parameter 'conditions')\n")]
    public void A_rule_that_defines_nothing_sound_ends_with_4_and_says_what_is_missing(string deed, string error)
    {
        var run = HostilePack.Evaluate(_packs, deed);

        run.Errors.ShouldBe(error);
        run.ExitCode.ShouldBe(4);
        FindingsOf(run, "COV-").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_pack_whose_very_first_code_throws_is_told_rule_by_rule()
    {
        var run = HostilePack.Evaluate(_packs, "throw at start");

        run.Errors.ShouldBe(
            "error: RULE101 HOST-01: the rule cannot be defined: FormatException in the start of its module: The input string 'twelve' was not in a correct format.\n"
            + "error: RULE303 HostileSource: the source of findings threw FormatException in the start of its module: The input string 'twelve' was not in a correct format. None of its findings is told.\n");
        run.ExitCode.ShouldBe(4);
        FindingsOf(run, "COV-").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_pack_whose_very_first_code_never_comes_back_is_given_up()
    {
        var run = HostilePack.Evaluate(_packs, "loop at start", "--rule-timeout", "6");

        run.Errors.ShouldStartWith(GivenUp);
        run.ExitCode.ShouldBe(4);
        FindingsOf(run, "COV-").ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(0, "list")]
    [InlineData(0, "show", "Hostile")]
    [InlineData(0, "verify", "Hostile")]
    [InlineData(0, "doctor")]
    [InlineData(4, "check", "Hostile")]
    [InlineData(4, "create", "Hostile", "--out", "made.rpack")]
    [InlineData(2, "trust", "Hostile")]
    [InlineData(2, "remove", "Hostile")]
    public void Nothing_that_is_done_about_a_pack_runs_even_its_very_first_code(int code, params string[] command)
    {
        var place = command[0] is "check" or "create" ? [] : new[] { "--packs", "." };

        var run = HostProcess.RunIn(_packs, new() { ["HOSTILE"] = "exit at start" }, ["packs", .. command, .. place]);

        run.Errors.ShouldNotContain("PACK503");
        run.ExitCode.ShouldBe(code, run.Errors);
    }

    [Theory]
    [InlineData("loop")]
    [InlineData("sleep")]
    [InlineData("lock")]
    [InlineData("loop in definition")]
    public void A_rule_that_never_comes_back_ends_with_4_and_the_others_are_judged(string deed)
    {
        var run = HostilePack.Evaluate(_packs, deed, "--rule-timeout", "6");

        run.Errors.ShouldBe(GivenUp);
        run.ExitCode.ShouldBe(4);
        FindingsOf(run, "HOST-01").ShouldBe(0);
        FindingsOf(run, "COV-").ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("thread", "on a thread")]
    [InlineData("pool", "on the pool")]
    [InlineData("async void", "in async void")]
    [InlineData("timer", "in a timer")]
    [InlineData("finalizer", "in a finalizer")]
    [InlineData("forgotten task", "in a forgotten task")]
    public void An_exception_on_a_thread_of_the_packs_own_ends_with_4_and_not_the_process(string deed, string where)
    {
        var run = HostilePack.Evaluate(_packs, deed);

        run.Errors.ShouldBe($"error: PACK502 Pack 'Hostile' 1.0.0 faulted on a thread of its own: FormatException: {where}. Report it to the pack's author. The other packs run; what this one found may not be all.\n");
        run.ExitCode.ShouldBe(4);
        FindingsOf(run, "COV-").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_belongs_to_the_process_is_set_back_and_told()
    {
        var run = HostilePack.Evaluate(_packs, "process state");

        run.Errors.ShouldBe(
            "warning: PACK504 While the packs ran, the current folder, the culture of new threads, the standard output and the variable 'HOSTILE_LEFT' were changed, which is no business of a rule; it was set back. "
            + "Look with 'packs show' which pack does more than look at facts, and report it to its author.\n");
        run.ExitCode.ShouldBe(0);
        FindingsOf(run, "COV-").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Findings_without_end_are_cut_and_told()
    {
        var run = HostilePack.Evaluate(_packs, "endless findings");

        run.Errors.ShouldBe("error: RULE305 HostileSource: it found more than 10,000; the first 10,000 are told. Narrow what it looks at, or mend what makes it find so much.\n");
        run.ExitCode.ShouldBe(4);
        FindingsOf(run, "HOST-02").ShouldBe(10_000);
    }

    [Fact]
    public void A_source_that_answers_null_is_told()
    {
        var run = HostilePack.Evaluate(_packs, "null findings");

        run.Errors.ShouldBe("error: RULE303 HostileSource: the source of findings threw InvalidOperationException: It returned null. None of its findings is told.\n");
        run.ExitCode.ShouldBe(4);
    }

    [Fact]
    public void A_figure_that_throws_is_left_out_of_the_briefing()
    {
        var run = HostProcess.RunIn(_packs, new() { ["HOSTILE"] = "throw in figure" }, "run", Repository.RegionalDemo, "--packs", _packs, "--out", _scratch["out"]);

        run.Errors.ShouldBe("error: PACK501 Pack 'Hostile' 1.0.0 faulted: InvalidOperationException: no figure today. Report it to the pack's author. The other packs run.\n");
        run.ExitCode.ShouldBe(4);
        File.Exists(_scratch["out/briefing.pdf"]).ShouldBeTrue();
    }

    [Fact]
    public void A_pack_that_ends_the_program_is_named_and_the_code_is_the_hosts()
    {
        var run = HostilePack.Evaluate(_packs, "exit");

        run.Errors.ShouldBe(
            "error: PACK503 Pack 'Hostile' 1.0.0 ended the program before its work was done. What was not written by then is not written. "
            + "Report it to the pack's author, and take the pack out with 'packs remove'; or run with --isolation process, where a pack ends only its own.\n");
        run.ExitCode.ShouldBe(4);
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("stack overflow", 134)]
    [InlineData("stack overflow in definition", 134)]
    [InlineData("fail fast", 134)]
    [InlineData("access violation", 134)]
    [InlineData("kill", 137)]
    public void What_nothing_in_a_process_survives_ends_it(string deed, int code) => HostilePack.Evaluate(_packs, deed).ExitCode.ShouldBe(code);

    private static int FindingsOf(HostProcess run, string rule) =>
        run.Json.GetProperty("findings").EnumerateArray().Count(finding => Rule(finding).StartsWith(rule, StringComparison.Ordinal));

    private static string Rule(JsonElement finding) => finding.GetProperty("rule").GetString()!;
}
