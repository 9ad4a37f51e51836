using System.Buffers.Binary;
using System.Security.Cryptography;
using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Fonts;

/// <summary>
/// A face as the document uses it: one code for each pair of glyph and text, numbered in the order they first appear.
/// </summary>
/// <remarks>
/// A glyph may stand for several texts (a space and a no-break space look alike); with the glyph's number as the code,
/// one of the texts would be lost in copying.
/// </remarks>
internal sealed class EmbeddedFont(FontFace face, int id, int index)
{
    private const int Symbolic = 4;

    private readonly Dictionary<(ushort Glyph, string Text), ushort> codes = [];
    private readonly (string Text, ushort Code)[] latest = new (string, ushort)[face.GlyphCount];
    private readonly List<(ushort Glyph, string Text)> shown = [(0, "")];

    public FontFace Face { get; } = face;

    /// <summary>Number of the font's object.</summary>
    public int Id { get; } = id;

    /// <summary>Number in the resource names /F1, /F2…</summary>
    public int Index { get; } = index;

    /// <summary>The code that shows a glyph for its text.</summary>
    public ushort CodeOf(Glyph glyph)
    {
        // Almost every glyph always stands for the same text.
        if (glyph.Id < latest.Length && latest[glyph.Id] is var (text, known) && text == glyph.Text)
        {
            return known;
        }

        var key = (glyph.Id, glyph.Text);
        if (!codes.TryGetValue(key, out var code))
        {
            code = codes[key] = Add(glyph);
        }

        latest[glyph.Id] = (glyph.Text, code);
        return code;
    }

    /// <summary>Writes the font's objects. To be called once, after the last page.</summary>
    public void Write(PdfFile file, PdfProfile profile)
    {
        var subset = FontSubset.Of(Face, shown.Select(pair => pair.Glyph));
        var name = $"{Tag(subset.Bytes)}+{Face.Name}";
        var (data, map, texts) = (file.Reserve(), file.Reserve(), file.Reserve());
        int? cidSet = profile == PdfProfile.ArchiveBasic ? file.Reserve() : null;

        file.WriteStream(data, subset.Bytes, entries => entries.Name("/Length1"u8).Number(subset.Bytes.Length));
        file.WriteStream(map, GlyphMap(subset));
        file.WriteStream(texts, TextMap.Write(shown.Select(pair => pair.Text).ToList()));
        if (cidSet is { } set)
        {
            file.WriteStream(set, AllPresent(shown.Count));
        }

        var descriptor = file.Write(entries => Descriptor(entries, name, data, cidSet));
        var descendant = file.Write(entries => Descendant(entries, name, descriptor, map));
        file.Write(Id, entries => entries.Open()
            .Name("/Type/Font/Subtype/Type0/BaseFont"u8).Name(name)
            .Name("/Encoding/Identity-H/DescendantFonts"u8).OpenArray().Reference(descendant).CloseArray()
            .Name("/ToUnicode"u8).Reference(texts).Close());
    }

    private ushort Add(Glyph glyph)
    {
        if (glyph.Id == 0 || glyph.Id >= Face.GlyphCount || !TextMap.CanCarry(glyph.Text))
        {
            throw MalformedDocumentException.GlyphWithoutMeaning(Face, glyph);
        }

        shown.Add((glyph.Id, glyph.Text));
        return checked((ushort)(shown.Count - 1));
    }

    private void Descriptor(SyntaxWriter entries, string name, int data, int? cidSet)
    {
        var box = Face.BoundingBox;
        entries.Open().Name("/Type/FontDescriptor/FontName"u8).Name(name)
            .Name("/Flags"u8).Number(Symbolic)
            .Name("/FontBBox"u8).OpenArray().Number(Scaled(box.Left)).Number(Scaled(box.Bottom)).Number(Scaled(box.Right)).Number(Scaled(box.Top)).CloseArray()
            .Name("/ItalicAngle"u8).Number(Face.ItalicAngle)
            .Name("/Ascent"u8).Number(Scaled(Face.Ascent))
            .Name("/Descent"u8).Number(Scaled(Face.Descent))
            .Name("/CapHeight"u8).Number(Scaled(Face.CapHeight))
            .Name("/StemV"u8).Number(StemWidth(Face.Weight))
            .Name("/FontFile2"u8).Reference(data);
        if (cidSet is { } set)
        {
            entries.Name("/CIDSet"u8).Reference(set);
        }

        entries.Close();
    }

    private void Descendant(SyntaxWriter entries, string name, int descriptor, int map)
    {
        entries.Open().Name("/Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name)
            .Name("/CIDSystemInfo"u8).Open()
            .Name("/Registry"u8).Literal("Adobe").Name("/Ordering"u8).Literal("Identity").Name("/Supplement"u8).Number(0).Close()
            .Name("/FontDescriptor"u8).Reference(descriptor)
            .Name("/CIDToGIDMap"u8).Reference(map)
            .Name("/DW"u8).Number(Scaled(Face.Advance(0)))
            .Name("/W"u8).OpenArray().Number(1).OpenArray();
        foreach (var (glyph, _) in shown.Skip(1))
        {
            entries.Number(Scaled(Face.Advance(glyph)));
        }

        entries.CloseArray().CloseArray().Close();
    }

    private byte[] GlyphMap(FontSubset subset)
    {
        var map = new byte[2 * shown.Count];
        for (var code = 0; code < shown.Count; code++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * code), subset[shown[code].Glyph]);
        }

        return map;
    }

    private static byte[] AllPresent(int count)
    {
        var bits = new byte[(count + 7) / 8];
        for (var code = 0; code < count; code++)
        {
            bits[code / 8] |= (byte)(0x80 >> (code % 8));
        }

        return bits;
    }

    private double Scaled(int units) => units * 1000d / Face.UnitsPerEm;

    // A TrueType file does not state the width of its stems. This is the usual estimate from the weight.
    private static double StemWidth(int weight) => Math.Round(50 + Math.Pow(weight / 65d, 2));

    private static string Tag(byte[] bytes) =>
        string.Concat(SHA256.HashData(bytes).Take(6).Select(value => (char)('A' + (value % 26))));
}
