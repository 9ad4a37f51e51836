using System.Buffers.Binary;
using System.Globalization;

namespace RulesEngine.Pdf.Syntax;

/// <summary>Where an object lies: at an offset of the file, or at a place in an object stream.</summary>
internal readonly record struct ObjectPlace
{
    /// <summary>Bytes of an entry in a reference stream: kind 1, offset or stream 4, index 2.</summary>
    public const int Width = 7;

    private readonly byte kind;
    private readonly uint where;
    private readonly ushort index;

    private ObjectPlace(byte kind, uint where, ushort index)
    {
        this.kind = kind;
        this.where = where;
        this.index = index;
    }

    public static ObjectPlace Free { get; } = new(0, 0, 65535);

    /// <summary>The line of a reference table, without its line feed.</summary>
    public string Entry => string.Create(CultureInfo.InvariantCulture, $"{where:D10} {(kind == 0 ? 65535 : 0):D5} {(kind == 0 ? 'f' : 'n')} ");

    public static ObjectPlace At(long offset) => new(1, checked((uint)offset), 0);

    public static ObjectPlace InStream(int stream, int index) => new(2, (uint)stream, (ushort)index);

    public void Write(Span<byte> entry)
    {
        entry[0] = kind;
        BinaryPrimitives.WriteUInt32BigEndian(entry[1..], where);
        BinaryPrimitives.WriteUInt16BigEndian(entry[5..], index);
    }
}
