using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RulesEngine.Plugins.Tests.Archives;

namespace RulesEngine.Plugins.Tests.Trust;

public sealed class PackTrustTests : IDisposable
{
    private readonly Shelf _shelf = new();
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        _shelf.Dispose();
        _key.Dispose();
    }

    [Fact]
    public void A_signed_pack_tells_the_key_and_the_name_this_host_has_for_it()
    {
        PutSigned();

        Read(new PackTrust()).Signature.ShouldBe(PackSignature.Signed);
        var pack = Read(new PackTrust { Keys = [Publisher] });

        (pack.Signature, pack.SignerKey, pack.SignerName).ShouldBe((PackSignature.Trusted, Publisher.Sha256, "Ministry"));
    }

    [Fact]
    public void A_signature_does_not_change_which_pack_it_is()
    {
        var unsigned = PackCatalog.Read(Shelf.Host, _shelf.PutFile("Plain.rpack", Archive()).At("Plain.rpack")).Packs.Single();
        PutSigned();

        Read(new PackTrust()).Hash.ShouldBe(unsigned.Hash);
    }

    [Fact]
    public void A_pack_changed_after_it_was_signed_is_refused_under_every_policy()
    {
        PutSigned();
        var signed = File.ReadAllBytes(_shelf.At("Plain.rpack"));
        using var other = new Shelf();
        var manifest = Encoding.UTF8.GetString(PackCatalog.Read(Shelf.Host, _shelf.At("Plain.rpack")).Packs.Single().Content!["pack.json"]!);
        _shelf.PutFile("Plain.rpack", signed.With("pack.json", manifest.Replace("Plain for tests", "Another for tests", StringComparison.Ordinal)));

        foreach (var policy in Enum.GetValues<PackTrustPolicy>())
        {
            Read(new PackTrust { Policy = policy, Keys = [Publisher] }).State.ShouldBe(
                PackStatus.Untrusted,
                "PACK306 Pack 'Plain' 1.0.0 was not loaded: its signature does not fit its pack.json. Get the pack from its publisher again. If it is your own, make the archive anew with 'packs create' and sign it.");
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("signed, believe me")]
    [InlineData("""{ "algorithm": "none", "publicKey": "", "signature": "" }""")]
    [InlineData("""{ "algorithm": "ECDSA-P256-SHA256", "publicKey": "AAAA", "signature": "AAAA" }""")]
    public void What_only_looks_like_a_signature_is_refused(string seal)
    {
        _shelf.PutFile("Plain.rpack", Archive().With("pack.json.sig", seal));

        Read(new PackTrust()).State.Reason!.Code.ShouldBe("PACK306");
    }

    [Fact]
    public void A_signature_over_a_list_that_does_not_exist_proves_nothing()
    {
        using var source = new Shelf();
        source.Put("Plain");
        var manifest = File.ReadAllBytes(source.At("Plain/pack.json"));
        source.PutFile("Plain/pack.json.sig", PackSeal.Make(manifest, _key));

        source.Read().Packs.Single().State.Reason!.Code.ShouldBe("PACK306");
    }

    [Fact]
    public void A_key_on_another_curve_does_not_sign()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var pack = PackCatalog.Read(Shelf.Host, _shelf.PutFile("Plain.rpack", Archive()).At("Plain.rpack")).Packs.Single();

        PackArchive.TrySign(pack, other, out _, out var problem).ShouldBeFalse();
        problem.ToString().ShouldBe("PACK307 Pack 'Plain' 1.0.0 was not signed: a key on the curve P-384 signs no packs. Name an .rpack file and the private key of a pair on the curve P-256, as PEM.");
    }

    [Theory]
    [InlineData("an RSA key of 1024 bits", "rsa 1024")]
    [InlineData("an RSA key of 2048 bits", "rsa 2048")]
    [InlineData("a key on the curve P-384", "1.3.132.0.34")]
    [InlineData("a key on the curve P-521", "1.3.132.0.35")]
    [InlineData("a key on the curve secp256k1", "1.3.132.0.10")]
    [InlineData("a key on a curve of no known name", "1.3.36.3.3.2.8.1.1.7")]
    [InlineData("a key on a curve of its own making", "explicit")]
    [InlineData("an Ed25519 key", "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")]
    [InlineData("a key of no known kind", "MCowBQYDK2VuAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")]
    public void A_key_of_another_kind_is_refused_by_name_under_every_policy(string kind, string key)
    {
        var seal = $$"""{ "algorithm": "ECDSA-P256-SHA256", "publicKey": "{{Convert.ToBase64String(PublicKey(key))}}", "signature": "AAAA" }""";
        _shelf.PutFile("Plain.rpack", Archive().With("pack.json.sig", seal));

        foreach (var policy in Enum.GetValues<PackTrustPolicy>())
        {
            Read(new PackTrust { Policy = policy }).State.ShouldBe(
                PackStatus.Untrusted,
                $"PACK308 Pack 'Plain' 1.0.0 was not loaded: it is signed with {kind}, and only keys on the curve P-256 sign packs. Get the pack from its publisher again, signed with a key on the curve P-256, or make the archive anew with 'packs create'.");
        }
    }

    [Fact]
    public void What_another_key_of_the_right_kind_signed_is_its_own()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var manifest = "{}"u8.ToArray();

        PackSeal.SignerOf(manifest, PackSeal.Make(manifest, _key), out _).ShouldBe(Publisher.Sha256);
        PackSeal.SignerOf(manifest, PackSeal.Make(manifest, other), out _).ShouldBe(PackSeal.FingerprintOf(other));
    }

    [Fact]
    public void Policy_listed_wants_the_pack_or_its_publisher_on_the_list()
    {
        PutSigned();
        var listed = new PackTrust { Policy = PackTrustPolicy.Listed };

        Read(listed).State.ShouldBe(
            PackStatus.Untrusted,
            $"PACK311 Pack 'Plain' 1.0.0 was not loaded: the trust file lists neither the pack nor the key of its publisher. Look at it with 'packs show', then vouch for it with 'packs trust {_shelf.At("Plain.rpack")}'.");
        Read(listed with { Keys = [Publisher] }).State.Status.ShouldBe(PackStatus.Ready);
        Read(listed with { Packs = [new PackVoucher(Read(listed).Hash!, "this one")] }).State.Status.ShouldBe(PackStatus.Ready);
    }

    [Fact]
    public void Policy_signed_wants_the_publisher_on_the_list()
    {
        var signed = new PackTrust { Policy = PackTrustPolicy.Signed };
        _shelf.PutFile("Plain.rpack", Archive());
        Read(signed with { Packs = [new PackVoucher(Read(signed).Hash!, "this one")] }).State.ShouldBe(
            PackStatus.Untrusted,
            "PACK312 Pack 'Plain' 1.0.0 was not loaded: it is not signed, and this host loads signed packs only. Get a signed pack from its publisher, or sign it with 'packs sign'.");

        PutSigned();

        Read(signed).State.Reason!.Cause.ShouldBe("Pack 'Plain' 1.0.0 was not loaded: the trust file does not list the key that signed it, and this host loads signed packs only.");
        Read(signed with { Keys = [Publisher] }).State.Status.ShouldBe(PackStatus.Ready);
    }

    [Fact]
    public void What_is_denied_is_not_loaded_whoever_vouches_for_it()
    {
        PutSigned();
        var trust = new PackTrust { Keys = [Publisher], Packs = [new PackVoucher(Read(new PackTrust()).Hash!, "this one")] };

        Read(trust with { Denied = [new PackVoucher(Publisher.Sha256, "stolen key")] }).State.ShouldBe(
            PackStatus.Untrusted, "PACK310 Pack 'Plain' 1.0.0 was not loaded: the trust file denies it, as 'stolen key'. Remove it with 'packs remove', or take it off the list 'denied' of the trust file.");
        Read(trust with { Denied = trust.Packs }).State.Reason!.Code.ShouldBe("PACK310");
    }

    [Fact]
    public void An_untrusted_pack_of_a_higher_version_does_not_push_out_a_trusted_one()
    {
        _shelf.Put("Plain", "new", version: "2.0.0");
        PutSigned();

        var packs = PackCatalog.Read(HostWith(new PackTrust { Policy = PackTrustPolicy.Signed, Keys = [Publisher] }), _shelf.Folder).Load().Packs;

        packs.Select(pack => (pack.Name, pack.State.Status)).ShouldBe([("new", PackStatus.Untrusted), ("Plain.rpack", PackStatus.Loaded)]);
    }

    private PackVoucher Publisher => new(PackSeal.FingerprintOf(_key), "Ministry");

    private static byte[] PublicKey(string key)
    {
        if (key.StartsWith("rsa ", StringComparison.Ordinal))
        {
            using var rsa = RSA.Create(int.Parse(key[4..], CultureInfo.InvariantCulture));
            return rsa.ExportSubjectPublicKeyInfo();
        }

        if (key == "explicit")
        {
            using var explicitly = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var copy = ECDsa.Create(explicitly.ExportExplicitParameters(includePrivateParameters: false));
            return copy.ExportSubjectPublicKeyInfo();
        }

        if (!key.StartsWith("1.", StringComparison.Ordinal))
        {
            return Convert.FromBase64String(key);
        }

        using var onCurve = ECDsa.Create(ECCurve.CreateFromValue(key));
        return onCurve.ExportSubjectPublicKeyInfo();
    }

    private static byte[] Archive()
    {
        using var source = new Shelf();
        return source.Put("Plain").Archived("Plain");
    }

    private void PutSigned()
    {
        var pack = PackCatalog.Read(Shelf.Host, _shelf.PutFile("Plain.rpack", Archive()).At("Plain.rpack")).Packs.Single();
        PackArchive.TrySign(pack, _key, out var signed, out _).ShouldBeTrue();
        _shelf.PutFile("Plain.rpack", signed!);
    }

    private Pack Read(PackTrust trust) => PackCatalog.Read(HostWith(trust), _shelf.At("Plain.rpack")).Packs.Single();

    private static PackHost HostWith(PackTrust trust) => new(typeof(Fixture.IGreeter).Assembly) { Trust = trust };
}
