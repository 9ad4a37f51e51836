using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.LineBreaking;

public sealed class LineBreakerTests
{
    [Fact]
    public void Lines_are_of_even_length_rather_than_full()
    {
        // Filled as far as they go, the lines would be '111111 22 3', '4444444' and '555555555'.
        Lines("111111 22 3 4444444 555555555", "111111 22 3").ShouldBe(["111111 22 ", "3 4444444 ", "555555555"]);
    }

    [Fact]
    public void Spaces_at_the_end_of_a_line_stick_out()
    {
        Lines("one two", "two").ShouldBe(["one ", "two"]);
        Lines("one    two", "two").ShouldBe(["one    ", "two"]);
    }

    [Fact]
    public void A_word_wider_than_its_column_is_split_between_letters()
    {
        var lines = Lines("incomprehensibilities", "incompre");

        lines.ShouldBe(["incompre", "hensibilit", "ies"]);
    }

    [Fact]
    public void A_soft_hyphen_is_seen_only_where_a_line_ends()
    {
        var set = new TextSetter(StyleSheet.Default).Set("incom\u00adpre\u00adhen\u00adsible", StyleSheet.Default.Body, Width("incompre-"));

        Runs(set).ShouldBe(["incompre\u00ad", "hensible"]);
    }

    [Fact]
    public void A_column_of_no_width_takes_a_letter_a_line() => Lines("abc", "").ShouldBe(["a", "b", "c"]);

    [Fact]
    public void An_empty_text_has_no_lines() => Lines("", "abc").ShouldBeEmpty();

    [Fact]
    public void A_line_break_ends_a_line_and_leaves_a_space_for_those_who_copy() =>
        Lines("one\ntwo", "one two three").ShouldBe(["one ", "two"]);

    private static IReadOnlyList<string> Lines(string text, string asWideAs) =>
        [.. Runs(new TextSetter(StyleSheet.Default).Set(text, StyleSheet.Default.Body, Width(asWideAs)))];

    private static double Width(string text) =>
        new TextSetter(StyleSheet.Default).Set(text, StyleSheet.Default.Body, double.PositiveInfinity).Width;

    private static IEnumerable<string> Runs(TextLayout layout) => Enumerable.Range(0, layout.LineCount)
        .Select(line => string.Concat(layout.Runs(line, layout.StartOf(line), layout.EndOf(line), 0, 0).Select(run => run.Text)));
}
