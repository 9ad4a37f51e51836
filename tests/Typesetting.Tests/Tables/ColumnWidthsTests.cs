using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Tables;

public sealed class ColumnWidthsTests
{
    private static readonly TableColumn Text = new(ColumnWidth.Auto);
    private static readonly TableColumn Number = new(ColumnWidth.Auto, Alignment.End);

    [Fact]
    public void What_is_left_over_is_spread_and_text_takes_twice_as_much() =>
        Find([Text, Number], 200, (30, 50), (20, 20)).ShouldBe([136.666667, 63.333333]);

    [Fact]
    public void Columns_that_need_little_get_all_of_it() =>
        Find([Text, Text], 200, (30, 50), (40, 900)).ShouldBe([50, 150]);

    [Fact]
    public void Constant_columns_keep_their_width_and_shares_divide_the_rest() =>
        Find([new(ColumnWidth.Constant(50)), new(ColumnWidth.Relative(2)), new(ColumnWidth.Relative())], 200, (10, 10), (10, 10), (10, 10)).ShouldBe([50, 100, 50]);

    [Fact]
    public void A_share_too_small_for_its_longest_word_is_widened() =>
        Find([new(ColumnWidth.Relative()), new(ColumnWidth.Relative())], 200, (150, 150), (10, 10)).ShouldBe([150, 50]);

    [Fact]
    public void Where_the_longest_words_do_not_fit_the_widest_columns_give_way()
    {
        var found = ColumnWidths.Find([Text, Text, Number], [new(500, 500), new(300, 300), new(20, 20)], 220);

        found.Missing.ShouldBe(600);
        found.Widths.Select(width => Math.Round(width, 6)).ShouldBe([100, 100, 20]);
    }

    private static IEnumerable<double> Find(IReadOnlyList<TableColumn> columns, double measure, params (double Least, double Most)[] needs) =>
        ColumnWidths.Find(columns, [.. needs.Select(need => new ColumnNeed(need.Least, need.Most))], measure).Widths.Select(width => Math.Round(width, 6));
}
