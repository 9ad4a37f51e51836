using RulesEngine.Plugins;
using RulesEngine.Sdk;
using RulesEngine.Sdk.Testing;

namespace RulesEngine.Packs.Tests;

public sealed class ConformanceTests
{
    public static TheoryData<string> Packs => [.. BuiltPacks.ById.Keys];

    [Fact]
    public void Every_pack_beside_the_tests_is_loaded()
    {
        BuiltPacks.Catalog.Packs.ShouldNotBeEmpty();
        BuiltPacks.Catalog.Packs.ShouldAllBe(pack => pack.State.Status == PackStatus.Loaded);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_is_told_in_Russian_throughout(string pack) => TranslationConformance.Check(BuiltPacks.ById[pack], Language.Russian).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_is_told_in_Kazakh_throughout(string pack) => TranslationConformance.Check(BuiltPacks.ById[pack], Language.Kazakh).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_keeps_the_form(string pack) => PackConformance.Check(BuiltPacks.ById[pack]).ShouldBeEmpty();
}
