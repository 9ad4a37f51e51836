using RulesEngine.Sdk.Testing;

namespace RulesEngine.Packs.Tests;

public sealed class CardTests
{
    private const int Shuffles = 20;

    public static TheoryData<string> Cases => [.. BuiltPacks.Cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_card_holds(string @case)
    {
        var result = CaseRunner.Run(BuiltPacks.Cases[@case]);

        result.Differences.ShouldBeEmpty(result.ToString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_order_of_facts_does_not_matter(string @case)
    {
        var inOrder = CaseRunner.Run(BuiltPacks.Cases[@case]).Json;

        CaseRunner.RunShuffled(BuiltPacks.Cases[@case], Shuffles).Select(result => result.Json).ShouldAllBe(json => json == inOrder);
    }
}
