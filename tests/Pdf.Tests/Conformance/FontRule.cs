using System.Globalization;
using System.Text.RegularExpressions;
using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>Every font is an embedded subset, every code shows a glyph as wide as the file says, and stands for a text.</summary>
internal sealed partial class FontRule : IConformanceRule
{
    public IEnumerable<string> Faults(PdfDocument document)
    {
        var shown = new Dictionary<int, SortedSet<int>>();
        foreach (var (_, page) in document.Pages)
        {
            Collect(document, page, shown);
        }

        return shown.OrderBy(font => font.Key).SelectMany(font => Font(document, new ReadFont(document, document.Dictionary(new Reference(font.Key))), font.Value));
    }

    private static void Collect(PdfDocument document, Entries page, Dictionary<int, SortedSet<int>> shown)
    {
        var fonts = document.Dictionary(document.Dictionary(page["Resources"]).GetValueOrDefault("Font"));
        var codes = new SortedSet<int>();
        foreach (var (name, operands) in PageOperations.Of(document, page))
        {
            if (name == "Tf")
            {
                var id = ((Reference)fonts[((Name)operands[0]!).Value]!).Id;
                codes = shown.TryGetValue(id, out var known) ? known : shown[id] = [];
            }
            else if (name == "TJ")
            {
                codes.UnionWith(((List<object?>)operands[0]!).OfType<Bytes>().SelectMany(bytes => ReadFont.Codes(bytes.Value)));
            }
        }
    }

    private static IEnumerable<string> Font(PdfDocument document, ReadFont font, IReadOnlyCollection<int> codes)
    {
        var name = document.NameOf(font.Font.GetValueOrDefault("BaseFont")) ?? "?";
        if (document.NameOf(font.Font.GetValueOrDefault("Subtype")) != "Type0"
            || document.NameOf(font.Font.GetValueOrDefault("Encoding")) != "Identity-H"
            || document.NameOf(font.Descendant.GetValueOrDefault("Subtype")) != "CIDFontType2")
        {
            yield return $"{name} is no composite TrueType font";
        }

        if (!SubsetName().IsMatch(name)
            || document.NameOf(font.Descendant.GetValueOrDefault("BaseFont")) != name
            || document.NameOf(font.Descriptor.GetValueOrDefault("FontName")) != name)
        {
            yield return $"{name} is not named as one and the same subset everywhere";
        }

        if (document.Resolve(font.Descendant.GetValueOrDefault("CIDToGIDMap")) is not Data)
        {
            yield return $"{name} has no map from codes to glyphs";
        }

        if (document.Resolve(font.Descriptor.GetValueOrDefault("FontFile2")) is not Data file)
        {
            yield return $"{name} is not embedded";
            yield break;
        }

        var inflated = file.Inflated;
        if (file.Entries.GetValueOrDefault("Length1") is not double length || length != inflated.Length)
        {
            yield return $"{name} is not as long as it says";
        }

        var subset = new ReadTrueType(inflated);
        foreach (var fault in subset.Faults)
        {
            yield return $"{name}: {fault}";
        }

        foreach (var code in codes)
        {
            foreach (var fault in Code(font, subset, code))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{name}: code {code} {fault}");
            }
        }
    }

    private static IEnumerable<string> Code(ReadFont font, ReadTrueType subset, int code)
    {
        var glyph = font.GlyphOf(code);
        if (glyph == 0 || glyph >= subset.GlyphCount)
        {
            yield return $"shows glyph {glyph}";
            yield break;
        }

        if (Math.Abs(font.Widths.GetValueOrDefault(code) - (subset.AdvanceOf(glyph) * 1000d / subset.UnitsPerEm)) > 1)
        {
            yield return $"is {font.Widths.GetValueOrDefault(code)} wide in the PDF and {subset.AdvanceOf(glyph)} in the font";
        }

        var text = font.Texts.GetValueOrDefault(code, "");
        if (text.Length == 0 || text.Any(character => character is '\0' or '\uFEFF' or '\uFFFE' or (>= '\uE000' and <= '\uF8FF')))
        {
            yield return "stands for no text";
        }
    }

    [GeneratedRegex("^[A-Z]{6}\\+[!-~]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SubsetName();
}
