using Fixture;

namespace RulesEngine.Plugins.Tests.Inspection;

public sealed class DamagedAssemblyTests : IDisposable
{
    private const int Flips = 400;

    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Theory]
    [InlineData("Plain", "Fixture.Plain.dll")]
    [InlineData("Plain", "Fixture.Library.dll")]
    [InlineData("Trouble", "Fixture.Trouble.dll")]
    [InlineData("Ahead", "Fixture.Ahead.dll")]
    public void Whatever_bytes_an_assembly_is_made_of_reading_it_ends_with_a_state(string pack, string file)
    {
        var path = $"{pack}/{file}";
        _shelf.Put(pack);
        var whole = File.ReadAllBytes(_shelf.At(path));
        var places = new Random(20261122);

        for (var flip = 0; flip < Flips; flip++)
        {
            byte[] damaged = [.. whole];
            for (var more = places.Next(4); more >= 0; more--)
            {
                damaged[places.Next(whole.Length)] = (byte)places.Next(256);
            }

            _shelf.PutFile(path, damaged);
            var catalog = PackCatalog.Read(Shelf.Host, _shelf.At(pack));

            var found = catalog.Packs.Single();
            _ = found.TypesWith(typeof(LabelAttribute).FullName!);
            _ = found.Resource("Fixture.Texts.resources");
            _ = found.FindUsesBeyondFacts();
        }
    }

    [Fact]
    public void A_type_within_itself_is_not_followed()
    {
        var pack = Endless(assembly => assembly.WithTypeInItself());

        pack.State.Status.ShouldBe(PackStatus.Ready);
        pack.TypesWith(typeof(LabelAttribute).FullName!).ShouldBeEmpty();
        pack.FindUsesBeyondFacts().ShouldBeEmpty();
    }

    [Fact]
    public void A_reference_to_itself_is_not_followed() => ShouldBeRefused(Endless(assembly => assembly.WithReferenceToItself()));

    [Fact]
    public void A_signature_without_end_is_not_read() => ShouldBeRefused(Endless(assembly => assembly.WithDeepSignature()));

    private static void ShouldBeRefused(Pack pack) => pack.State.ShouldBe(
        PackStatus.Incomplete, "PACK102 Pack 'Endless' 1.0.0 was not loaded: 'Entry.dll' is not a .NET assembly but a damaged or half-copied assembly. Build the pack again and copy its whole output folder.");

    private Pack Endless(Func<EndlessAssembly, EndlessAssembly> make)
    {
        _shelf.PutManifest("Endless", "Endless").PutFile("Endless/Entry.dll", make(new EndlessAssembly("Entry")).ToBytes());
        return _shelf.Read().Packs.Single();
    }
}
