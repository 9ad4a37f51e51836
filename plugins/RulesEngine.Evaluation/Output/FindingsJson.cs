using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesEngine.Evaluation;

/// <summary>Writes findings as JSON: UTF-8, line feeds, properties in a fixed order, numbers as numbers. The schema is <c>findings.schema.json</c>.</summary>
/// <remarks>The same findings give the same bytes: nothing of the clock, the machine or the culture is written.</remarks>
public static class FindingsJson
{
    /// <summary>Name and version of the form, as written in the file.</summary>
    public const string Schema = "rulesengine/findings/1";

    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the findings, and a line feed after them.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="output">Where to. Stays open.</param>
    /// <param name="dataset">Label of the data; null where it has none.</param>
    public static void Write(Findings findings, Stream output, string? dataset = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, s_options))
        {
            new FindingsJsonWriter(writer).Write(findings, dataset);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>The findings as text.</summary>
    public static string ToText(Findings findings, string? dataset = null)
    {
        using var output = new MemoryStream();
        Write(findings, output, dataset);
        return System.Text.Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }
}
