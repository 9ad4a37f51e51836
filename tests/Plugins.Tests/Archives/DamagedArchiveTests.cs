using System.Security.Cryptography;

namespace RulesEngine.Plugins.Tests.Archives;

public sealed class DamagedArchiveTests : IDisposable
{
    private const int Flips = 500;

    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Fact]
    public void A_flipped_bit_is_refused_wherever_it_lies_unless_no_file_differs()
    {
        var whole = Signed();
        var sound = Read(whole);
        sound.State.Status.ShouldBe(PackStatus.Ready);
        var places = new Random(20261122);

        for (var flip = 0; flip < Flips; flip++)
        {
            var place = places.Next(whole.Length * 8);
            byte[] damaged = [.. whole];
            damaged[place / 8] ^= (byte)(1 << (place % 8));

            var pack = Read(damaged);

            (pack.State.Reason is not null || pack.Files.SequenceEqual(sound.Files)).ShouldBeTrue($"bit {place} of {whole.Length * 8}");
        }
    }

    [Fact]
    public void An_archive_cut_off_anywhere_is_refused()
    {
        var whole = Signed();

        for (var length = 0; length < whole.Length; length += 97)
        {
            Read(whole[..length]).State.Reason!.Code.ShouldBe("PACK108");
        }
    }

    private Pack Read(byte[] archive) => PackCatalog.Read(Shelf.Host, _shelf.PutFile("Plain.rpack", archive).At("Plain.rpack")).Packs.Single();

    private byte[] Signed()
    {
        using var source = new Shelf();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        PackArchive.TrySign(Read(source.Put("Plain").Archived("Plain")), key, out var signed, out _).ShouldBeTrue();
        return signed!;
    }
}
