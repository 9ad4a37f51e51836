using System.Formats.Asn1;
using System.Globalization;

namespace RulesEngine.Plugins;

/// <summary>Public keys of publishers, told apart before any of their mathematics is done: there is one kind that signs packs.</summary>
internal static class PackKey
{
    private const string EllipticCurve = "1.2.840.10045.2.1";
    private const string Rsa = "1.2.840.113549.1.1.1";
    private const string P256 = "1.2.840.10045.3.1.7";

    /// <summary>What a key is that cannot sign packs, such as <c>an RSA key of 1024 bits</c>; null where it is on the curve P-256.</summary>
    /// <param name="key">A SubjectPublicKeyInfo, as it stands in a PEM file.</param>
    /// <exception cref="AsnContentException">It is no key at all.</exception>
    public static string? OtherKindOf(ReadOnlyMemory<byte> key)
    {
        var info = new AsnReader(key, AsnEncodingRules.DER).ReadSequence();
        var algorithm = info.ReadSequence();
        return algorithm.ReadObjectIdentifier() switch
        {
            EllipticCurve => OtherCurveOf(algorithm),
            Rsa => string.Create(CultureInfo.InvariantCulture, $"an RSA key of {BitsOf(info.ReadBitString(out _))} bits"),
            "1.3.101.112" => "an Ed25519 key",
            "1.3.101.113" => "an Ed448 key",
            "1.2.840.10040.4.1" => "a DSA key",
            _ => "a key of no known kind",
        };
    }

    private static string? OtherCurveOf(AsnReader algorithm) => algorithm.PeekTag().HasSameClassAndValue(Asn1Tag.ObjectIdentifier)
        ? algorithm.ReadObjectIdentifier() switch
        {
            P256 => null,
            "1.3.132.0.10" => "a key on the curve secp256k1",
            "1.2.840.10045.3.1.1" => "a key on the curve P-192",
            "1.3.132.0.33" => "a key on the curve P-224",
            "1.3.132.0.34" => "a key on the curve P-384",
            "1.3.132.0.35" => "a key on the curve P-521",
            _ => "a key on a curve of no known name",
        }
        : "a key on a curve of its own making";

    private static long BitsOf(ReadOnlyMemory<byte> key) =>
        new AsnReader(key, AsnEncodingRules.DER).ReadSequence().ReadInteger().GetBitLength();
}
