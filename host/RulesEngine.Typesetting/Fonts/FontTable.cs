using System.Buffers.Binary;
using System.Text;

namespace RulesEngine.Typesetting.Fonts;

/// <summary>One table of a font file, or a part of it: big-endian numbers at byte offsets, every read checked against the end.</summary>
public readonly struct FontTable
{
    private readonly string font;
    private readonly string tag;
    private readonly ReadOnlyMemory<byte> bytes;

    internal FontTable(string font, string tag, ReadOnlyMemory<byte> bytes)
    {
        this.font = font;
        this.tag = tag;
        this.bytes = bytes;
    }

    /// <summary>The bytes as they stand in the file.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    internal int Length => bytes.Length;

    internal byte Byte(int at) => Span(at, 1)[0];

    internal ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Span(at, 2));

    internal short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(Span(at, 2));

    internal uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Span(at, 4));

    internal int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(Span(at, 4));

    internal string Tag(int at) => Encoding.Latin1.GetString(Span(at, 4));

    internal ReadOnlySpan<byte> Span(int at, int length) => Part(at, length).bytes.Span;

    internal FontTable From(long at) => Part(at, Math.Max(0, bytes.Length - at));

    internal FontTable Part(long at, long length) =>
        at >= 0 && length >= 0 && at + length <= bytes.Length
            ? new FontTable(font, tag, bytes.Slice((int)at, (int)length))
            : throw MalformedFontException.TableTooShort(font, tag, at + Math.Max(length, 1) - 1, bytes.Length);

    internal FontTable Named(string name) => new(font, name, bytes);

    internal MalformedFontException Unusable(string what) => MalformedFontException.Unusable(font, tag, what);
}
