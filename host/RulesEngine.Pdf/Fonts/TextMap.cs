using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using RulesEngine.Pdf.Syntax;

namespace RulesEngine.Pdf.Fonts;

/// <summary>The map from codes to text that copying, searching and reading aloud use (ISO 32000-1, 9.10.3).</summary>
internal static class TextMap
{
    private const int LinesPerBlock = 100;

    /// <summary>False for text that PDF/UA does not let a code stand for: nothing, private characters, NUL, byte order marks, halves of a pair.</summary>
    public static bool CanCarry(string text)
    {
        if (text.Length == 0)
        {
            return false;
        }

        foreach (var character in text.EnumerateRunes())
        {
            var isHalf = character == Rune.ReplacementChar && !text.Contains('\uFFFD');
            if (isHalf || character.Value is 0 or 0xFEFF or 0xFFFE or 0xFFFF || Rune.GetUnicodeCategory(character) == UnicodeCategory.PrivateUse)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The map as a stream's content.</summary>
    /// <param name="texts">The text of each code, from code 0, which stands for nothing.</param>
    public static byte[] Write(IReadOnlyList<string> texts)
    {
        var map = new SyntaxWriter();
        map.Raw("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        Span<byte> code = stackalloc byte[2];
        for (var first = 1; first < texts.Count; first += LinesPerBlock)
        {
            var end = Math.Min(first + LinesPerBlock, texts.Count);
            map.Number(end - first).Operator("beginbfchar"u8);
            for (var i = first; i < end; i++)
            {
                BinaryPrimitives.WriteUInt16BigEndian(code, (ushort)i);
                map.HexString(code).Raw(" "u8).HexString(Encoding.BigEndianUnicode.GetBytes(texts[i])).Raw("\n"u8);
            }

            map.Operator("endbfchar"u8);
        }

        return map.Raw("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """u8).Written.ToArray();
    }
}
