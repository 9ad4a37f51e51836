using System.Text;

namespace RulesEngine.Typesetting.Tests.LineBreaking;

public sealed class HouseBreaksTests
{
    [Theory]
    [InlineData("в регионе и в области", "в регионе |и в области")]
    [InlineData("слово — слово", "слово — |слово")]
    [InlineData("№ 5 и § 4", "№ 5 |и § 4")]
    [InlineData("12 345 678 tenge", "12 345 678 |tenge")]
    [InlineData("in 2018 2 000 of them", "in |2018 |2 000 |of |them")]
    [InlineData("KZT 1.2 billion", "KZT 1.2 |billion")]
    [InlineData("from 60 % of it", "from |60 % |of |it")]
    [InlineData("2018–2022", "2018–2022")]
    public void Small_words_stay_with_what_they_belong_to(string text, string expected) => Marked(text).ShouldBe(expected);

    [Fact]
    public void Addresses_may_be_broken_after_their_separators() =>
        Marked("at https://example.org/a-b/c?d=1&e=2 or").ShouldBe("at |https://|example.|org/|a-|b/|c?|d=|1&|e=|2 |or");

    private static string Marked(string text)
    {
        var characters = text.EnumerateRunes().ToArray();
        var breaks = new LineBreak[characters.Length];
        LineBreakRules.Find(characters, breaks);
        HouseBreaks.Apply(characters, breaks);
        var marked = new StringBuilder();
        for (var i = 0; i < characters.Length; i++)
            marked.Append(characters[i].ToString()).Append(breaks[i] != LineBreak.Forbidden && i < characters.Length - 1 ? "|" : "");

        return marked.ToString();
    }
}
