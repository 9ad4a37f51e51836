using RulesEngine.Evaluation.Tests.Running;
using RulesEngine.Sdk.Testing;

namespace RulesEngine.Evaluation.Tests.Testing;

public sealed class PackConformanceTests
{
    private static readonly IReadOnlyList<string> s_faults = PackConformance.Check(new RulePack("Tests", "1.0.0", "Tests", typeof(RegionWithoutActivity).Assembly));

    [Theory]
    [InlineData("TEST-02: the rule has no card. Write IndicatorBelowTarget.md beside it.")]
    [InlineData("TEST-09: no case on the card expects 'clear'. Add one.")]
    [InlineData("TEST-09: no case on the card expects 'no data'. Add one.")]
    [InlineData("TEST-13: the rule flags 2 times. Write Then().Flag(…) exactly once.")]
    [InlineData("'other' is no code. Write the pack's letters, a hyphen and two or three digits, such as FUND-01.")]
    [InlineData("the codes of one pack begin with TEST and other. Use the same letters for all.")]
    [InlineData("TEST-21: it explains TEST-22, which is what explains it. Name only the rules that it is the cause of.")]
    [InlineData("TEST-22: it explains TEST-99, which is no rule of the pack. Correct the code in [Explains].")]
    [InlineData("NamelessNote: the briefing template has no name. Write [Template(\"name\", \"what a reader gets\")] above it.")]
    [InlineData("OddNote: 'Odd note' is no name of a template. Write lower-case letters, digits and hyphens, such as funding.")]
    [InlineData("OddNote: the briefing template does not say what a reader gets. Write it in a few words, as the second argument of [Template].")]
    [InlineData("OddNote: the briefing template cannot be made. Make it public, with a constructor without parameters.")]
    public void What_a_pack_owes_its_readers_is_told(string fault) => s_faults.ShouldContain(fault);

    [Fact]
    public void What_a_card_shows_is_not_asked_for_again() => s_faults.ShouldNotContain("TEST-09: no case on the card expects 'finding'. Add one.");
}
