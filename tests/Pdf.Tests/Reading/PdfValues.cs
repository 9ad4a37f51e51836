using System.IO.Compression;
using System.Text;

namespace RulesEngine.Pdf.Tests.Reading;

// What a PDF file is made of. Numbers are doubles, booleans and null are themselves, arrays are lists of these.

/// <summary>A name, without its slash.</summary>
internal sealed record Name(string Value);

/// <summary>A word that is none of the other things: an operator, 'obj', 'endobj'…</summary>
internal sealed record Word(string Value);

/// <summary>A reference to an object.</summary>
internal sealed record Reference(int Id);

/// <summary>A string of bytes.</summary>
internal sealed class Bytes(byte[] value)
{
    public byte[] Value { get; } = value;

    /// <summary>The string as text for people.</summary>
    public string Text => Value is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(Value, 2, Value.Length - 2) : Encoding.Latin1.GetString(Value);
}

/// <summary>A dictionary, by names without their slash.</summary>
internal sealed class Entries : Dictionary<string, object?>;

/// <summary>A stream with its dictionary.</summary>
internal sealed record Data(Entries Entries, byte[] Raw)
{
    /// <summary>The bytes after inflating; as they are where no filter is named.</summary>
    public byte[] Inflated
    {
        get
        {
            if (!Entries.ContainsKey("Filter"))
            {
                return Raw;
            }

            using var zlib = new ZLibStream(new MemoryStream(Raw), CompressionMode.Decompress);
            var inflated = new MemoryStream();
            zlib.CopyTo(inflated);
            return inflated.ToArray();
        }
    }
}
