using System.Globalization;
using System.Text;

namespace RulesEngine.Typesetting.Tests.LineBreaking;

public sealed class LineBreakRulesTests
{
    private const string UnicodeTestFile = "/usr/share/unicode/auxiliary/LineBreakTest.txt";

    [Fact]
    public void Every_case_of_the_Unicode_test_file_in_scripts_that_briefings_use_breaks_as_it_says()
    {
        var cases = File.ReadLines(UnicodeTestFile)
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0)
            .ToList();
        cases.Count.ShouldBeGreaterThan(7000);

        var judged = cases.Where(IsOurs).ToList();
        var wrong = judged.Where(line => Broken(line) != line).ToList();

        wrong.ShouldBeEmpty();
        judged.Count.ShouldBeGreaterThan(5500);
    }

    [Theory]
    [InlineData("12\u00a0345 tenge", "12\u00a0345 |tenge")]
    [InlineData("12\u202f345 tenge", "12\u202f345 |tenge")]
    [InlineData("a well-known case", "a |well-|known |case")]
    [InlineData("2018–2022", "2018–|2022")]
    [InlineData("(see below), then", "(see |below), |then")]
    [InlineData("«Мангистау» получает", "«Мангистау» |получает")]
    [InlineData("5.90 KZT", "5.90 |KZT")]
    [InlineData("слово\u00a0— слово", "слово\u00a0— |слово")]
    [InlineData("one\u2060two", "one\u2060two")]
    [InlineData("no\u2011break", "no\u2011break")]
    [InlineData("zero\u200bwidth", "zero\u200b|width")]
    [InlineData("soft\u00adhyphen", "soft\u00ad|hyphen")]
    [InlineData("100% of it", "100% |of |it")]
    public void Lines_may_end_where_a_careful_typist_would_end_them(string text, string expected) =>
        Marked(text).ShouldBe(expected);

    private static string Marked(string text)
    {
        var characters = text.EnumerateRunes().ToArray();
        var breaks = new LineBreak[characters.Length];
        LineBreakRules.Find(characters, breaks);
        var marked = new StringBuilder();
        for (var i = 0; i < characters.Length; i++)
            marked.Append(characters[i].ToString()).Append(breaks[i] != LineBreak.Forbidden && i < characters.Length - 1 ? "|" : "");

        return marked.ToString();
    }

    private static string Broken(string line)
    {
        var characters = Characters(line).ToArray();
        var breaks = new LineBreak[characters.Length];
        LineBreakRules.Find(characters, breaks);
        var codes = characters.Select((character, i) => character.Value.ToString("X4", CultureInfo.InvariantCulture) + (breaks[i] == LineBreak.Forbidden ? " ×" : " ÷"));
        return "× " + string.Join(' ', codes);
    }

    private static IEnumerable<Rune> Characters(string line) => line
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part is not ("×" or "÷"))
        .Select(part => new Rune(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    // Not ours: Hangul, Khmer, Mongolian, and a code point kept free for an emoji to come.
    private static bool IsOurs(string line) => !Characters(line).Any(character =>
        character.Value is (>= 0x1100 and <= 0x11FF) or (>= 0xAC00 and <= 0xD7FF) or 0x17D6 or (>= 0x1800 and <= 0x18AF) or 0x1F02C);
}
