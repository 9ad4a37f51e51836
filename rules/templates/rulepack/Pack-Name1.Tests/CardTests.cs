using RulesEngine.Sdk;
using RulesEngine.Sdk.Testing;
using Xunit;

namespace Pack_Name1.Tests;

/// <summary>Tries every case on every card of the pack; a new rule needs no new test.</summary>
public sealed class CardTests
{
    private static readonly RulePack s_pack = new("Pack-Name1", "1.0.0", "PackTitle1", typeof(LongProgramme).Assembly);

    public static TheoryData<string> Cases => [.. PackCase.Of(s_pack).Select(each => each.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_card_holds(string name)
    {
        var result = CaseRunner.Run(Named(name));

        Assert.True(result.Holds, result.ToString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_order_of_facts_does_not_matter(string name)
    {
        var inOrder = CaseRunner.Run(Named(name)).Json;

        Assert.All(CaseRunner.RunShuffled(Named(name), times: 20), result => Assert.Equal(inOrder, result.Json));
    }

    [Fact]
    public void The_pack_keeps_the_form()
    {
        var flaws = PackConformance.Check(s_pack);

        Assert.True(flaws.Count == 0, string.Join('\n', flaws));
    }

    private static PackCase Named(string name) => PackCase.Of(s_pack).Single(each => each.ToString() == name);
}
