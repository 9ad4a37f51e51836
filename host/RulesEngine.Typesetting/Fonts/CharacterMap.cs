using System.Globalization;
using System.Text;

namespace RulesEngine.Typesetting.Fonts;

/// <summary>The table 'cmap': which glyph shows a character. Formats 4 and 12 are read, the fuller one wins.</summary>
internal sealed class CharacterMap
{
    private readonly List<Group> groups = [];
    private readonly ushort[] basic = new ushort[0x2400];

    public CharacterMap(FontTable cmap)
    {
        if (Find(cmap, 12) is { } full)
        {
            ReadGroups(full);
        }
        else if (Find(cmap, 4) is { } segments)
        {
            ReadSegments(segments);
        }
        else
        {
            throw cmap.Unusable("it has no Unicode subtable of format 4 or 12");
        }

        groups.Sort((a, b) => a.First.CompareTo(b.First));
        for (var character = 0; character < basic.Length; character++)
        {
            basic[character] = Search(character);
        }
    }

    public ushort GlyphOf(Rune character) =>
        character.Value < basic.Length ? basic[character.Value] : Search(character.Value);

    private static FontTable? Find(FontTable cmap, int format)
    {
        for (var i = 0; i < cmap.UInt16(2); i++)
        {
            var (platform, encoding) = (cmap.UInt16(4 + (8 * i)), cmap.UInt16(6 + (8 * i)));
            var subtable = cmap.From(cmap.UInt32(8 + (8 * i)));
            if ((platform == 0 || (platform == 3 && encoding is 1 or 10)) && subtable.UInt16(0) == format)
            {
                return subtable;
            }
        }

        return null;
    }

    private void ReadGroups(FontTable table)
    {
        var count = table.UInt32(12);
        for (var i = 0; i < count; i++)
        {
            var at = 16 + (12 * i);
            groups.Add(new Group(table.Int32(at), table.Int32(at + 4), table.Int32(at + 8)));
        }
    }

    private void ReadSegments(FontTable table)
    {
        var twice = table.UInt16(6);
        var (ends, starts) = (14, 16 + twice);
        var (deltas, offsets) = (starts + twice, starts + (2 * twice));
        for (var i = 0; i < twice; i += 2)
        {
            var (first, last) = (table.UInt16(starts + i), table.UInt16(ends + i));
            var (delta, offset) = (table.UInt16(deltas + i), table.UInt16(offsets + i));
            for (int character = first; character <= last && character != 0xFFFF; character++)
            {
                var glyph = offset == 0 ? character : table.UInt16(offsets + i + offset + (2 * (character - first)));
                if (glyph != 0 || offset == 0)
                {
                    groups.Add(new Group(character, character, (glyph + delta) & 0xFFFF));
                }
            }
        }
    }

    private ushort Search(int character)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.PrivateUse)
        {
            return 0;
        }

        var (low, high) = (0, groups.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = groups[middle];
            if (character < group.First)
            {
                high = middle - 1;
            }
            else if (character > group.Last)
            {
                low = middle + 1;
            }
            else
            {
                return (ushort)(group.Glyph + character - group.First);
            }
        }

        return 0;
    }

    private readonly record struct Group(int First, int Last, int Glyph);
}
