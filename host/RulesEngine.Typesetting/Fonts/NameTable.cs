using System.Text;

namespace RulesEngine.Typesetting.Fonts;

/// <summary>The table 'name', read for the PostScript name only.</summary>
internal sealed class NameTable
{
    private const int PostScriptNameId = 6;
    private const int Windows = 3;
    private const int Macintosh = 1;

    public NameTable(FontTable table)
    {
        var strings = table.UInt16(4);
        for (var i = 0; i < table.UInt16(2) && PostScriptName is null; i++)
        {
            var at = 6 + (12 * i);
            var platform = table.UInt16(at);
            if (table.UInt16(at + 6) == PostScriptNameId && platform is Windows or Macintosh)
            {
                var bytes = table.Span(strings + table.UInt16(at + 10), table.UInt16(at + 8));
                PostScriptName = (platform == Windows ? Encoding.BigEndianUnicode : Encoding.Latin1).GetString(bytes);
            }
        }
    }

    /// <summary>Null where the font does not say.</summary>
    public string? PostScriptName { get; }
}
