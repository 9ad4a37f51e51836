using System.Text;

namespace RulesEngine.Typesetting.Fonts;

/// <summary>
/// One TrueType font: its measures, the glyph of a character, advances and kerning. All measures are in font units,
/// <see cref="UnitsPerEm"/> to the em; y grows upwards. Immutable and safe for several threads.
/// </summary>
/// <example><code>
/// var face = FontLibrary.Default.Regular;
/// var width = face.Advance(face.GlyphOf(new Rune('A'))) * size / face.UnitsPerEm;
/// </code></example>
public sealed class FontFace
{
    private const int RestrictedLicence = 0x0002;
    private const int NoSubsetting = 0x0100;

    private readonly TableDirectory tables;
    private readonly CharacterMap characters;
    private readonly Lazy<PairKerning?> kerning;
    private readonly GlyphOutlines outlines;
    private readonly ushort[] advances;

    private FontFace(string file, ReadOnlyMemory<byte> bytes)
    {
        File = bytes;
        tables = new TableDirectory(file, bytes);
        var (head, hhea, os2) = (tables.Table("head"), tables.Table("hhea"), tables.Table("OS/2"));
        var embedding = os2.UInt16(8);
        if ((embedding & 0xF) == RestrictedLicence)
        {
            throw MalformedFontException.EmbeddingForbidden(file);
        }

        MaySubset = (embedding & NoSubsetting) == 0;
        UnitsPerEm = head.UInt16(18) is >= 16 and <= 16384 and var units ? units : throw head.Unusable("unitsPerEm lies outside 16 to 16384");
        BoundingBox = new FontBox(head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42));
        (Ascent, Descent, LineGap) = (hhea.Int16(4), hhea.Int16(6), hhea.Int16(8));
        Weight = os2.UInt16(4);
        CapHeight = os2.UInt16(0) >= 2 ? os2.Int16(88) : Ascent;
        XHeight = os2.UInt16(0) >= 2 ? os2.Int16(86) : Ascent / 2;
        ItalicAngle = tables.Table("post").Int32(4) / 65536d;
        Name = new NameTable(tables.Table("name")).PostScriptName ?? Path.GetFileNameWithoutExtension(file);
        GlyphCount = tables.Table("maxp").UInt16(4);
        advances = ReadAdvances(tables.Table("hmtx"), hhea.UInt16(34), GlyphCount);
        characters = new CharacterMap(tables.Table("cmap"));
        outlines = new GlyphOutlines(tables.Table("glyf"), tables.Table("loca"), longOffsets: head.Int16(50) != 0, GlyphCount);
        kerning = new(() => tables.TryTable("GPOS", out var positioning) ? new PairKerning(positioning, GlyphCount) : null);
    }

    /// <summary>PostScript name, for example 'SourceSans3-Regular'; printable ASCII without spaces.</summary>
    public string Name { get; }

    /// <summary>Font units in one em, 16 to 16384.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Height of a line above the baseline.</summary>
    public int Ascent { get; }

    /// <summary>Depth of a line below the baseline; negative.</summary>
    public int Descent { get; }

    /// <summary>Extra space the designer puts between two lines; often 0.</summary>
    public int LineGap { get; }

    /// <summary>Height of flat capitals.</summary>
    public int CapHeight { get; }

    /// <summary>Height of flat small letters.</summary>
    public int XHeight { get; }

    /// <summary>Degrees counter-clockwise from upright: 0 for upright faces, negative for italics.</summary>
    public double ItalicAngle { get; }

    /// <summary>Stroke weight on the usual scale: 400 is regular, 600 semi-bold, 700 bold.</summary>
    public int Weight { get; }

    /// <summary>Box around all glyphs.</summary>
    public FontBox BoundingBox { get; }

    /// <summary>The whole file as it was read.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>Number of glyphs; ids run from 0 to one less.</summary>
    public int GlyphCount { get; }

    /// <summary>False where the licence allows embedding only as a whole.</summary>
    public bool MaySubset { get; }

    /// <summary>Reads a face from the bytes of a .ttf file.</summary>
    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="bytes">The whole file; not to be changed afterwards.</param>
    /// <exception cref="MalformedFontException">The bytes are no readable TrueType font, or its licence bits forbid embedding.</exception>
    public static FontFace Read(string file, ReadOnlyMemory<byte> bytes) => new(file, bytes);

    /// <summary>The glyph that shows a character; 0 where the face has none. Control and private characters have none: nobody could copy them.</summary>
    public ushort GlyphOf(Rune character) => characters.GlyphOf(character);

    /// <summary>How far the pen moves after a glyph. 0 for a glyph id the face does not have.</summary>
    public int Advance(ushort glyph) => glyph < advances.Length ? advances[glyph] : 0;

    /// <summary>How much the advance of the left glyph changes when the right one follows; usually 0 or negative.</summary>
    public int Kerning(ushort left, ushort right) => kerning.Value?.Between(left, right) ?? 0;

    /// <summary>The outline data of a glyph as in the table 'glyf'; empty for a glyph without outline, such as the space.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The face has no such glyph.</exception>
    public ReadOnlyMemory<byte> Outline(ushort glyph) => outlines[glyph];

    /// <summary>The glyphs a composite glyph is put together from, with the byte offset of each id in its outline; empty for a simple glyph.</summary>
    public IReadOnlyList<GlyphComponent> Components(ushort glyph) => outlines.Components(glyph);

    /// <summary>Left side bearing of a glyph.</summary>
    public int LeftSideBearing(ushort glyph)
    {
        var (hmtx, full) = (tables.Table("hmtx"), (int)tables.Table("hhea").UInt16(34));
        return hmtx.Int16(glyph < full ? (4 * glyph) + 2 : (4 * full) + (2 * (glyph - full)));
    }

    /// <summary>The bytes of a table; empty where the face has no such table.</summary>
    public ReadOnlyMemory<byte> Table(string tag) => tables.TryTable(tag, out var table) ? table.Bytes : default;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static ushort[] ReadAdvances(FontTable hmtx, int full, int glyphCount)
    {
        if (full == 0)
        {
            throw hmtx.Unusable("it holds no advance");
        }

        var read = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            read[glyph] = hmtx.UInt16(4 * Math.Min(glyph, full - 1));
        }

        return read;
    }
}
