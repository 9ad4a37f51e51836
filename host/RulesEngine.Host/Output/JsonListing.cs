using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesEngine.Host.Output;

/// <summary>JSON for programs to read: one document, indented, UTF-8, LF at its end.</summary>
internal static class JsonListing
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document with one list in it.</summary>
    public static ReadOnlyMemory<byte> Of(string name, IEnumerable<Action<Utf8JsonWriter>> entries) => Of(json => List(json, name, entries));

    /// <summary>A document whose members are written by the caller.</summary>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A list of objects as a member.</summary>
    public static void List(Utf8JsonWriter json, string name, IEnumerable<Action<Utf8JsonWriter>> entries)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            entry(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list of words as a member.</summary>
    public static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    /// <summary>A number as a member, null where there is none.</summary>
    public static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
