using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesEngine.Plugins;

/// <summary>The form of a trust file. An unknown word is refused: whoever misspells a rule of trust must learn of it.</summary>
internal static class TrustFile
{
    private static readonly JsonWriterOptions s_json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PackTrust Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(ManifestReading.WithoutMark(bytes));
            var trust = PackTrust.Local;
            foreach (var property in document.RootElement.EnumerateObject())
            {
                trust = property.Name switch
                {
                    "policy" => trust with { Policy = PolicyOf(property.Value) },
                    "keys" => trust with { Keys = VouchersIn(property) },
                    "packs" => trust with { Packs = VouchersIn(property) },
                    "denied" => trust with { Denied = VouchersIn(property) },
                    _ => throw new FormatException($"'{property.Name}' is none of 'policy', 'keys', 'packs' and 'denied'"),
                };
            }

            return trust;
        }
        catch (FormatException fault)
        {
            return new PackTrust { Problem = fault.Message };
        }
        catch (InvalidOperationException)
        {
            return new PackTrust { Problem = "it holds no object: it begins with '{'" };
        }
        catch (JsonException fault)
        {
            return new PackTrust { Problem = string.Create(CultureInfo.InvariantCulture, $"line {(fault.LineNumber ?? 0) + 1} is not JSON") };
        }
    }

    public static byte[] Write(PackTrust trust)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartObject();
            json.WriteString("policy", trust.Policy.ToString().ToLowerInvariant());
            Write(json, "keys", trust.Keys);
            Write(json, "packs", trust.Packs);
            Write(json, "denied", trust.Denied);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<PackVoucher> vouchers)
    {
        json.WriteStartArray(name);
        foreach (var voucher in vouchers)
        {
            json.WriteStartObject();
            json.WriteString("sha256", voucher.Sha256);
            json.WriteString("name", voucher.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static PackTrustPolicy PolicyOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() switch
    {
        "local" => PackTrustPolicy.Local,
        "listed" => PackTrustPolicy.Listed,
        "signed" => PackTrustPolicy.Signed,
        var other => throw new FormatException($"'{other}' is no policy: there are 'local', 'listed' and 'signed'"),
    } : throw new FormatException("'policy' is no word: there are 'local', 'listed' and 'signed'");

    private static IReadOnlyList<PackVoucher> VouchersIn(JsonProperty list)
    {
        if (list.Value.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"'{list.Name}' is no list");
        }

        return [.. list.Value.EnumerateArray().Select(entry => VoucherOf(list.Name, entry))];
    }

    private static PackVoucher VoucherOf(string list, JsonElement entry)
    {
        var hash = TextOf(entry, "sha256")?.ToLowerInvariant();
        return hash is { Length: 64 } && hash.All(char.IsAsciiHexDigit)
            ? new PackVoucher(hash, TextOf(entry, "name") ?? "")
            : throw new FormatException($"'{list}' holds an entry without 'sha256', 64 hexadecimal digits");
    }

    private static string? TextOf(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
