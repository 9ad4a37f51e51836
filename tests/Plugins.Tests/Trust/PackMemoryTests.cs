using System.Security.Cryptography;
using RulesEngine.Plugins.Tests.Archives;

namespace RulesEngine.Plugins.Tests.Trust;

public sealed class PackMemoryTests : IDisposable
{
    private readonly Shelf _shelf = new();
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        _shelf.Dispose();
        _key.Dispose();
    }

    [Fact]
    public void A_version_older_than_one_that_was_loaded_is_refused()
    {
        Put("1.2.0");
        Load(Trusting).State.Status.ShouldBe(PackStatus.Loaded);
        Put("1.1.9");

        Load(Trusting).State.ShouldBe(
            PackStatus.Untrusted,
            "PACK309 Pack 'Plain' 1.1.9 was not loaded: version 1.2.0 of it, signed with the same key, was loaded here before, and an older version may have faults that were mended since. "
            + $"Get a higher version. To go back to this one, install it with 'packs install FILE --allow-downgrade', or take the pack out of '{_shelf.At("seen.json")}'.");
    }

    [Fact]
    public void The_same_and_higher_versions_go_on_and_the_highest_is_kept()
    {
        foreach (var version in new[] { "1.2.0", "1.2.0", "1.10.0" })
        {
            Put(version);
            Load(Trusting).State.Status.ShouldBe(PackStatus.Loaded);
        }

        File.ReadAllText(_shelf.At("seen.json")).ShouldBe($$"""
            {
              "Plain/{{PackSeal.FingerprintOf(_key)}}": "1.10.0"
            }

            """);
    }

    [Fact]
    public void What_was_only_looked_at_was_not_seen()
    {
        Put("2.0.0");
        Read(Trusting).State.Status.ShouldBe(PackStatus.Ready);

        File.Exists(_shelf.At("seen.json")).ShouldBeFalse();
    }

    [Fact]
    public void A_pack_that_no_trusted_key_signed_is_not_remembered()
    {
        Put("2.0.0");
        Load(PackTrust.Local).State.Status.ShouldBe(PackStatus.Loaded);
        Put("1.0.0");

        Load(Trusting).State.Status.ShouldBe(PackStatus.Loaded);
    }

    [Fact]
    public void A_pack_of_the_same_name_by_another_publisher_is_another_pack()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var trust = Trusting with { Keys = [.. Trusting.Keys, new PackVoucher(PackSeal.FingerprintOf(other), "Region")] };
        Put("2.0.0");
        Load(trust).State.Status.ShouldBe(PackStatus.Loaded);
        Put("1.0.0", other);

        Load(trust).State.Status.ShouldBe(PackStatus.Loaded);
    }

    [Fact]
    public void A_pack_that_is_vouched_for_by_its_hash_may_be_older()
    {
        Put("2.0.0");
        Load(Trusting);
        Put("1.0.0");
        var older = Read(Trusting);

        Load(Trusting with { Packs = [new PackVoucher(older.Hash!, "known to be good")] }).State.Status.ShouldBe(PackStatus.Loaded);
    }

    [Fact]
    public void Whoever_goes_back_is_believed()
    {
        Put("2.0.0");
        Load(Trusting);
        Put("1.0.0");

        PackMemory.Read(_shelf.At("seen.json")).GoBackTo(Read(Trusting));

        Load(Trusting).State.Status.ShouldBe(PackStatus.Loaded);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "Plain/ab": 2 }""")]
    [InlineData("""{ "Plain/ab": "two" }""")]
    [InlineData("""{ "Plain/ab": "1.0.0", "plain/AB": "2.0.0" }""")]
    public void A_memory_that_cannot_be_relied_on_lets_no_signed_pack_in(string text)
    {
        _shelf.PutText("seen.json", text);
        Put("1.0.0");

        Read(Trusting).State.ShouldBe(
            PackStatus.Untrusted,
            $"PACK316 Pack 'Plain' 1.0.0 was not loaded: the memory of the versions seen, '{_shelf.At("seen.json")}', cannot be relied on: it is not what this program wrote. Make it readable and writable for you alone, or remove it to begin anew.");
        Read(PackTrust.Local).State.Status.ShouldBe(PackStatus.Ready);
    }

    [Fact]
    public void A_memory_that_cannot_be_written_is_told_of_and_keeps_no_pack_out()
    {
        _shelf.PutText("file", "no folder");
        Put("1.0.0");

        var pack = PackCatalog.Read(Host(Trusting, "file/seen.json"), _shelf.At("Plain.rpack")).Load().Packs.Single();

        pack.State.Status.ShouldBe(PackStatus.Loaded);
        pack.Notes.Single().ToString().ShouldMatch($"^PACK317 That pack 'Plain' 1.0.0 was loaded could not be written to '{_shelf.At("file/seen.json")}', so an older version would not be noticed: .+\\. Give this user a folder for data that can be written to\\.$");
    }

    private PackTrust Trusting => new() { Policy = PackTrustPolicy.Signed, Keys = [new PackVoucher(PackSeal.FingerprintOf(_key), "Ministry")] };

    private void Put(string version, ECDsa? key = null)
    {
        using var source = new Shelf();
        _shelf.PutFile("Plain.rpack", source.Put("Plain", version: version).Archived("Plain"));
        PackArchive.TrySign(Read(PackTrust.Local), key ?? _key, out var signed, out _).ShouldBeTrue();
        _shelf.PutFile("Plain.rpack", signed!);
    }

    private Pack Read(PackTrust trust) => PackCatalog.Read(Host(trust), _shelf.At("Plain.rpack")).Packs.Single();

    private Pack Load(PackTrust trust) => PackCatalog.Read(Host(trust), _shelf.At("Plain.rpack")).Load().Packs.Single();

    private PackHost Host(PackTrust trust, string memory = "seen.json") => new(typeof(Fixture.IGreeter).Assembly) { Trust = trust, Memory = PackMemory.Read(_shelf.At(memory)) };
}
