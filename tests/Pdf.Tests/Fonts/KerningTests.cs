using System.Globalization;
using System.Text;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Tests.Fonts;

/// <summary>HarfBuzz is the oracle: the same advances for every glyph of a text.</summary>
public sealed class KerningTests
{
    private const string Alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;-–—()%'‘’“”«»/₸№§&+=!?" +
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяӘәҒғҚқҢңӨөҰұҮүҺһІі";

    public static TheoryData<string> Faces => ["SourceSans3-Regular", "SourceSans3-Italic", "SourceSans3-SemiBold", "SourceSans3-Bold"];

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_pair_of_letters_is_as_far_apart_as_HarfBuzz_sets_it(string name)
    {
        var face = FontLibrary.Default.Faces.Single(f => f.Name == name);
        var letters = Alphabet.EnumerateRunes().ToArray();
        var lines = letters.Select(left => string.Concat(letters.Select(right => $"{left}{right}"))).ToArray();

        Advances(face, lines).ShouldBe(HarfBuzz(name, lines));
    }

    [Theory]
    [InlineData("AVAToWa", 3804)]
    [InlineData("Тарату ГОСТ", 5340)]
    [InlineData("0123456789", 4970)]
    public void A_word_is_as_wide_as_it_was_measured(string word, int width)
    {
        var face = FontLibrary.Default.Regular;
        var glyphs = word.EnumerateRunes().Select(face.GlyphOf).ToArray();

        (glyphs.Sum(face.Advance) + glyphs.Zip(glyphs.Skip(1), face.Kerning).Sum()).ShouldBe(width);
    }

    private static string[] Advances(FontFace face, string[] lines) =>
        [.. lines.Select(line =>
        {
            var glyphs = line.EnumerateRunes().Select(face.GlyphOf).ToArray();
            return string.Join('|', glyphs.Select((glyph, i) =>
                Set(glyph, face.Advance(glyph) + (i + 1 < glyphs.Length ? face.Kerning(glyph, glyphs[i + 1]) : 0))));
        })];

    private static string Set(ushort glyph, int advance) => string.Create(CultureInfo.InvariantCulture, $"{glyph}+{advance}");

    private static string[] HarfBuzz(string name, string[] lines)
    {
        using var folder = new TemporaryFolder();
        var text = folder.File("lines.txt");
        File.WriteAllText(text, string.Join('\n', lines), new UTF8Encoding(false));
        var font = folder.File("face.ttf");
        File.WriteAllBytes(font, FontFiles.Bytes(name));

        var (code, output, errors) = Tool.Run(
            "hb-shape", "--no-glyph-names", "--no-clusters", "--features=-liga,-ccmp,-calt,-locl", "--script=latn", $"--text-file={text}", font);

        code.ShouldBe(0, errors);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('[', ']'))];
    }
}
