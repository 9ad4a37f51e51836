using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text.Json;

namespace RulesEngine.Plugins;

/// <summary>A pack.json.sig: an ECDSA P-256 signature over the exact bytes of pack.json, with the public key that checks it. Whose key that is, the trust file says.</summary>
internal static class PackSeal
{
    public const string Algorithm = "ECDSA-P256-SHA256";
    private const DSASignatureFormat Format = DSASignatureFormat.Rfc3279DerSequence; // what openssl writes and reads

    public static byte[] Make(byte[] manifest, ECDsa key)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("algorithm", Algorithm);
            json.WriteString("publicKey", Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()));
            json.WriteString("signature", Convert.ToBase64String(key.SignData(manifest, HashAlgorithmName.SHA256, Format)));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>SHA-256 of the public key that signed, in lower-case hexadecimal; null where the signature does not fit.</summary>
    /// <param name="otherKey">What the key is where it is of a kind that signs no packs.</param>
    public static string? SignerOf(byte[] manifest, byte[] seal, out string? otherKey)
    {
        otherKey = null;
        try
        {
            using var document = JsonDocument.Parse(seal);
            var root = document.RootElement;
            var bytes = root.GetProperty("publicKey").GetBytesFromBase64();
            otherKey = PackKey.OtherKindOf(bytes);
            if (otherKey is not null || root.GetProperty("algorithm").GetString() != Algorithm)
            {
                return null;
            }

            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(bytes, out _);
            return key.VerifyData(manifest, root.GetProperty("signature").GetBytesFromBase64(), HashAlgorithmName.SHA256, Format) ? FingerprintOf(key) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or AsnContentException or CryptographicException)
        {
            return null;
        }
    }

    public static string FingerprintOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));
}
