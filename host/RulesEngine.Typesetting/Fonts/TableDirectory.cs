namespace RulesEngine.Typesetting.Fonts;

/// <summary>The list of tables at the start of a TrueType file.</summary>
internal sealed class TableDirectory
{
    private const uint TrueTypeVersion = 0x00010000;

    private readonly string font;
    private readonly Dictionary<string, FontTable> tables = new(StringComparer.Ordinal);

    public TableDirectory(string font, ReadOnlyMemory<byte> file)
    {
        this.font = font;
        var header = new FontTable(font, "header", file);
        if (header.Length < 12 || header.UInt32(0) != TrueTypeVersion)
        {
            throw MalformedFontException.NotTrueType(font);
        }

        for (var i = 0; i < header.UInt16(4); i++)
        {
            var entry = 12 + (16 * i);
            tables[header.Tag(entry)] = header.Part(header.UInt32(entry + 8), header.UInt32(entry + 12)).Named(header.Tag(entry));
        }
    }

    public FontTable Table(string tag) =>
        tables.TryGetValue(tag, out var table) ? table : throw MalformedFontException.TableMissing(font, tag);

    public bool TryTable(string tag, out FontTable table) => tables.TryGetValue(tag, out table);
}
