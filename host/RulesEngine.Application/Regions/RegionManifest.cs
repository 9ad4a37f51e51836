using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>Writes <c>index.json</c>: what went where in a run for every region. The same run gives the same bytes.</summary>
internal sealed class RegionManifest(Utf8JsonWriter json)
{
    private const string Schema = "rulesengine/regions/1";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(RoadOutcome outcome, ShelvedTemplate template, IReadOnlyList<RegionEntry> entries)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, s_options))
        {
            new RegionManifest(writer).Write(outcome, template, entries);
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private void Write(RoadOutcome outcome, ShelvedTemplate template, IReadOnlyList<RegionEntry> entries)
    {
        var told = entries.SelectMany(entry => entry.Findings.All).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("dataset", outcome.Data.Dataset.Label);
        json.WriteString("asOf", outcome.Facts.AsOf.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("regionSet", (int)outcome.Facts.AsOf.RegionSet);
        json.WriteString("template", template.Name);
        json.WriteStartArray("regions");
        foreach (var entry in entries)
        {
            Write(entry);
        }

        json.WriteEndArray();
        json.WriteStartArray("toldOfNoRegion");
        foreach (var finding in outcome.Findings.All.Where(finding => !told.Contains(finding.Id)))
        {
            json.WriteStringValue(finding.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(RegionEntry entry)
    {
        var findings = entry.Findings;
        json.WriteStartObject();
        json.WriteString("region", findings.Region!.RegionId);
        json.WriteString("name", findings.Region.Label);
        json.WriteStartObject("findings");
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
        {
            json.WriteNumber(severity.ToString().ToLowerInvariant(), findings.All.Count(finding => finding.Severity == severity));
        }

        json.WriteEndObject();
        json.WriteNumber("noData", findings.Coverage.Sum(rule => rule.NoData));
        json.WriteNumber("untold", entry.Untold);
        json.WriteStartArray("files");
        foreach (var file in entry.Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteNumber("bytes", file.Content.Length);
            json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
