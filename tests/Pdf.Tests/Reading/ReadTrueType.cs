using System.Buffers.Binary;
using System.Text;

namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>A TrueType file read back without our own font reader: tables, checksums, outlines.</summary>
internal sealed class ReadTrueType
{
    private static readonly string[] Needed = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"];

    private readonly byte[] file;
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];
    private readonly List<string> faults = [];

    public ReadTrueType(byte[] file)
    {
        this.file = file;
        for (var i = 0; i < UInt16(4); i++)
        {
            var at = 12 + (16 * i);
            var tag = Encoding.ASCII.GetString(file, at, 4);
            tables[tag] = ((int)UInt32(at + 8), (int)UInt32(at + 12));
            if (tag != "head" && Sum(tables[tag].Offset, tables[tag].Length) != UInt32(at + 4))
            {
                faults.Add($"table {tag} has a wrong checksum");
            }
        }

        faults.AddRange(Needed.Except(tables.Keys).Select(tag => $"table {tag} is missing"));
        if (faults.Count == 0)
        {
            Check();
        }
    }

    public IReadOnlyList<string> Faults => faults;

    public IReadOnlyCollection<string> Tables => tables.Keys;

    public int UnitsPerEm => UInt16(tables["head"].Offset + 18);

    public int GlyphCount => UInt16(tables["maxp"].Offset + 4);

    public int AdvanceOf(int glyph) => UInt16(tables["hmtx"].Offset + (4 * Math.Min(glyph, UInt16(tables["hhea"].Offset + 34) - 1)));

    public ReadOnlySpan<byte> OutlineOf(int glyph) => file.AsSpan(tables["glyf"].Offset + Location(glyph), Location(glyph + 1) - Location(glyph));

    public IEnumerable<int> ComponentsOf(int glyph)
    {
        var outline = OutlineOf(glyph).ToArray();
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            yield break;
        }

        int at = 10, flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            yield return BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 64) != 0 ? 4 : (flags & 128) != 0 ? 8 : 0);
        }
        while ((flags & 32) != 0);
    }

    private void Check()
    {
        if (Sum(0, file.Length) != 0xB1B0AFBA)
        {
            faults.Add("the whole file has a wrong checksum");
        }

        for (var glyph = 0; glyph < GlyphCount; glyph++)
        {
            if (Location(glyph) > Location(glyph + 1) || Location(glyph + 1) > tables["glyf"].Length || Location(glyph) % 4 != 0)
            {
                faults.Add($"glyph {glyph} lies outside its table");
                return;
            }

            if (ComponentsOf(glyph).Any(component => component >= GlyphCount))
            {
                faults.Add($"glyph {glyph} is put together from glyphs that are not there");
            }
        }
    }

    private int Location(int index) => UInt16(tables["head"].Offset + 50) == 0
        ? 2 * UInt16(tables["loca"].Offset + (2 * index))
        : (int)UInt32(tables["loca"].Offset + (4 * index));

    private uint Sum(int offset, int length)
    {
        var sum = 0u;
        for (var at = offset; at < offset + length; at += 4)
        {
            Span<byte> word = [0, 0, 0, 0];
            file.AsSpan(at, Math.Min(4, offset + length - at)).CopyTo(word);
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(word));
        }

        return sum;
    }

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
}
