using System.Buffers.Binary;
using System.Text;

namespace RulesEngine.Pdf.Metadata;

/// <summary>An ICC profile of sRGB, computed from its definition (IEC 61966-2-1).</summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurveEntries = 1024;

    private static readonly (double X, double Y, double Z) White = (0.9642, 1, 0.8249);

    /// <summary>Makes the profile, version 2.1.</summary>
    public static byte[] Create()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", Block("text", "Computed from IEC 61966-2-1. No rights reserved.\0"u8)),
            ("wtpt", Position(White)),
            // The primaries of sRGB, adapted from D65 to D50 by Bradford's method.
            ("rXYZ", Position((0.43604, 0.22248, 0.01392))),
            ("gXYZ", Position((0.38511, 0.71691, 0.09707))),
            ("bXYZ", Position((0.14305, 0.06061, 0.71391))),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var body = new MemoryStream();
        var table = new MemoryStream();
        var start = HeaderLength + 4 + (12 * tags.Length);
        var offsets = new Dictionary<byte[], int>();
        UInt32(table, (uint)tags.Length);
        foreach (var (tag, data) in tags)
        {
            if (offsets.TryAdd(data, start + (int)body.Length))
            {
                body.Write(data);
                body.Write(new byte[-data.Length & 3]);
            }

            table.Write(Encoding.ASCII.GetBytes(tag));
            UInt32(table, (uint)offsets[data]);
            UInt32(table, (uint)data.Length);
        }

        return [.. Header(start + (int)body.Length), .. table.ToArray(), .. body.ToArray()];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        short[] date = [1999, 10, 1, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(24 + (2 * i)), date[i]);
        }

        "acsp"u8.CopyTo(header.AsSpan(36));
        Position(White).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Curve()
    {
        var entries = new byte[4 + (2 * CurveEntries)];
        BinaryPrimitives.WriteInt32BigEndian(entries, CurveEntries);
        for (var i = 0; i < CurveEntries; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(entries.AsSpan(4 + (2 * i)), (ushort)Math.Round(65535 * Linear(i / (CurveEntries - 1d))));
        }

        return Block("curv", entries);
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static byte[] Position((double X, double Y, double Z) color)
    {
        var numbers = new byte[12];
        BinaryPrimitives.WriteInt32BigEndian(numbers, Fixed(color.X));
        BinaryPrimitives.WriteInt32BigEndian(numbers.AsSpan(4), Fixed(color.Y));
        BinaryPrimitives.WriteInt32BigEndian(numbers.AsSpan(8), Fixed(color.Z));
        return Block("XYZ ", numbers);
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65536);

    private static byte[] Description(string name)
    {
        // ICC.1:2001, 6.5.17: ASCII text, then an empty Unicode text and an empty Macintosh text of fixed size.
        var text = Encoding.ASCII.GetBytes(name + "\0");
        var data = new byte[4 + text.Length + 8 + 70];
        BinaryPrimitives.WriteInt32BigEndian(data, text.Length);
        text.CopyTo(data, 4);
        return Block("desc", data);
    }

    private static byte[] Block(string signature, ReadOnlySpan<byte> data) =>
        [.. Encoding.ASCII.GetBytes(signature), 0, 0, 0, 0, .. data];

    private static void UInt32(Stream target, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        target.Write(bytes);
    }
}
