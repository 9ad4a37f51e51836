using System.Buffers.Binary;
using System.Text;

namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>A font of the file: what a code shows, how wide it is and which text it stands for.</summary>
internal sealed class ReadFont
{
    private readonly byte[] map;

    public ReadFont(PdfDocument document, Entries font)
    {
        Font = font;
        Descendant = document.Dictionary(document.Array(font["DescendantFonts"]).FirstOrDefault());
        Descriptor = document.Dictionary(Descendant.GetValueOrDefault("FontDescriptor"));
        map = document.Resolve(Descendant.GetValueOrDefault("CIDToGIDMap")) is Data data ? data.Inflated : [];
        Texts = ReadTexts(document.Stream(font["ToUnicode"]).Inflated);
        Widths = ReadWidths(document, Descendant);
    }

    public Entries Font { get; }

    public Entries Descendant { get; }

    public Entries Descriptor { get; }

    public IReadOnlyDictionary<int, string> Texts { get; }

    public IReadOnlyDictionary<int, double> Widths { get; }

    public int GlyphOf(int code) => (2 * code) + 1 < map.Length ? BinaryPrimitives.ReadUInt16BigEndian(map.AsSpan(2 * code)) : 0;

    public static IEnumerable<int> Codes(byte[] text) => text.Chunk(2).Select(pair => (pair[0] << 8) | pair[1]);

    private static Dictionary<int, string> ReadTexts(byte[] content)
    {
        var texts = new Dictionary<int, string>();
        var tokens = new Tokens(content);
        var inside = false;
        while (!tokens.AtEnd)
        {
            var next = tokens.Next(references: false);
            if (next is Word word)
            {
                inside = word.Value == "beginbfchar";
            }
            else if (inside && next is Bytes code)
            {
                var text = tokens.Next().ShouldBeOfType<Bytes>();
                texts.Add((code.Value[0] << 8) | code.Value[1], Encoding.BigEndianUnicode.GetString(text.Value));
            }
        }

        return texts;
    }

    private static Dictionary<int, double> ReadWidths(PdfDocument document, Entries descendant)
    {
        var widths = new Dictionary<int, double>();
        var list = document.Array(descendant.GetValueOrDefault("W"));
        for (var i = 0; i + 1 < list.Count; i += 2)
        {
            var first = (int)(double)list[i]!;
            foreach (var (width, offset) in document.Array(list[i + 1]).Select((width, offset) => ((double)width!, offset)))
            {
                widths.Add(first + offset, width);
            }
        }

        return widths;
    }
}
