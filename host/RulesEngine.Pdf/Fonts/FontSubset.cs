using System.Buffers.Binary;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Fonts;

/// <summary>A TrueType file with the glyphs a document shows and nothing else. The glyphs are numbered anew.</summary>
internal sealed class FontSubset
{
    private const int HeadChecksum = 8;
    private const int HeadOffsets = 50;
    private const int HheaMetrics = 34;
    private const int MaxpGlyphs = 4;
    private const uint WholeFileChecksum = 0xB1B0AFBA;

    // The programs that hinting needs go along where the font has them; names, characters and layout live in the PDF.
    private static readonly string[] Copied = ["cvt ", "fpgm", "prep"];

    private readonly FontFace face;
    private readonly List<ushort> glyphs = [0];
    private readonly Dictionary<ushort, ushort> numbers = new() { [0] = 0 };

    private FontSubset(FontFace face, IEnumerable<ushort> shown)
    {
        this.face = face;
        if (!face.MaySubset)
        {
            Bytes = face.File.ToArray();
            return;
        }

        foreach (var glyph in shown.Order())
        {
            Keep(glyph);
        }

        // Components may be composite themselves: the list grows while it is walked.
        for (var i = 0; i < glyphs.Count; i++)
        {
            foreach (var component in face.Components(glyphs[i]))
            {
                Keep(component.Glyph);
            }
        }

        Bytes = Build();
    }

    /// <summary>The font file.</summary>
    public byte[] Bytes { get; }

    /// <summary>Makes a subset with the glyphs shown, their components and '.notdef'; the whole file where its licence asks for that.</summary>
    public static FontSubset Of(FontFace face, IEnumerable<ushort> shown) => new(face, shown);

    /// <summary>The number of a glyph inside the subset.</summary>
    public ushort this[ushort glyph] => face.MaySubset ? numbers[glyph] : glyph;

    private void Keep(ushort glyph)
    {
        if (numbers.TryAdd(glyph, (ushort)glyphs.Count))
        {
            glyphs.Add(glyph);
        }
    }

    private byte[] Build()
    {
        var (glyf, offsets) = Outlines();
        var longOffsets = glyf.Length > 2 * ushort.MaxValue;
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["head"] = Patched("head", (HeadOffsets, (ushort)(longOffsets ? 1 : 0))),
            ["hhea"] = Patched("hhea", (HheaMetrics, (ushort)glyphs.Count)),
            ["hmtx"] = Metrics(),
            ["loca"] = Locations(offsets, longOffsets),
            ["maxp"] = Patched("maxp", (MaxpGlyphs, (ushort)glyphs.Count)),
        };
        tables["head"].AsSpan(HeadChecksum, 4).Clear();
        foreach (var tag in Copied.Where(tag => !face.Table(tag).IsEmpty))
        {
            tables[tag] = face.Table(tag).ToArray();
        }

        return Assemble(tables);
    }

    private (byte[] Glyf, List<int> Offsets) Outlines()
    {
        var glyf = new MemoryStream();
        var offsets = new List<int> { 0 };
        foreach (var glyph in glyphs)
        {
            var outline = face.Outline(glyph).ToArray();
            foreach (var component in face.Components(glyph))
            {
                BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(component.Offset), numbers[component.Glyph]);
            }

            glyf.Write(outline);
            glyf.SetLength(glyf.Length + Padding(outline.Length));
            glyf.Position = glyf.Length;
            offsets.Add((int)glyf.Length);
        }

        return (glyf.ToArray(), offsets);
    }

    private byte[] Metrics()
    {
        var metrics = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)face.Advance(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * i) + 2), (short)face.LeftSideBearing(glyphs[i]));
        }

        return metrics;
    }

    private byte[] Patched(string tag, (int Offset, ushort Value) patch)
    {
        var table = face.Table(tag).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(patch.Offset), patch.Value);
        return table;
    }

    private static byte[] Locations(List<int> offsets, bool longOffsets)
    {
        var loca = new byte[offsets.Count * (longOffsets ? 4 : 2)];
        for (var i = 0; i < offsets.Count; i++)
        {
            if (longOffsets)
            {
                BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(loca.AsSpan(2 * i), (ushort)(offsets[i] / 2));
            }
        }

        return loca;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var directory = 12 + (16 * tables.Count);
        var file = new byte[directory + tables.Values.Sum(table => table.Length + Padding(table.Length))];
        var power = int.Log2(tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * tables.Count) - (16 << power)));

        var (entry, at, head) = (12, directory, 0);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, at);
            for (var i = 0; i < 4; i++)
            {
                file[entry + i] = (byte)tag[i];
            }

            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(file.AsSpan(at, table.Length + Padding(table.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 8), (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 12), (uint)table.Length);
            head = tag == "head" ? at : head;
            entry += 16;
            at += table.Length + Padding(table.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + HeadChecksum), unchecked(WholeFileChecksum - Checksum(file)));
        return file;
    }

    private static uint Checksum(ReadOnlySpan<byte> padded)
    {
        var sum = 0u;
        for (var i = 0; i < padded.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(padded[i..]));
        }

        return sum;
    }

    private static int Padding(int length) => -length & 3;
}
