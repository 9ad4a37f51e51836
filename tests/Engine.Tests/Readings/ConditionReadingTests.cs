using System.Linq.Expressions;
using RulesEngine.Readings;

namespace RulesEngine.Engine.Tests.Readings;

/// <summary>Verdicts on single conditions: T certainly, F certainly not, ? undecided.</summary>
public sealed class ConditionReadingTests
{
    private static readonly Row Absent = new();
    private static int? NotSet => Absent.A;

    [Fact]
    public void A_comparison_with_an_absent_value_is_undecided()
    {
        Verdict(r => r.A < 5, Absent).ShouldBe('?');
        Verdict(r => r.A == 5, Absent).ShouldBe('?');
        Verdict(r => r.A != 5, Absent).ShouldBe('?');
        Verdict(r => r.A == r.B, Absent).ShouldBe('?');
        Verdict(r => r.A + r.B > 2, new Row { A = 3 }).ShouldBe('?');
        Verdict(r => -r.A < 2, Absent).ShouldBe('?');
        Verdict(r => r.A < NotSet, new Row { A = 3 }).ShouldBe('?');
        Verdict(r => (long?)r.A < 2, Absent).ShouldBe('?');
    }

    [Fact]
    public void A_comparison_of_known_values_is_what_it_is_in_CSharp()
    {
        var row = new Row { A = 3, B = 5 };

        Verdict(r => r.A < 5, row).ShouldBe('T');
        Verdict(r => r.A == r.B, row).ShouldBe('F');
        Verdict(r => r.A + r.B == 8, row).ShouldBe('T');
    }

    [Fact]
    public void A_condition_that_needs_no_absent_value_is_left_as_it_is()
    {
        Expression<Func<Row, bool>> condition = r => r.Link == "x" && r.Size > 3 && r.Day == DayOfWeek.Monday && r.A != null;

        RuleReadings.Certainly(condition).ShouldBeSameAs(condition);
        RuleReadings.Possibly(condition).ShouldBeSameAs(condition);
    }

    [Theory]
    [InlineData(null, null, '?')]
    [InlineData(null, true, '?')]
    [InlineData(null, false, 'F')]
    [InlineData(true, null, '?')]
    [InlineData(false, null, 'F')]
    [InlineData(true, true, 'T')]
    [InlineData(true, false, 'F')]
    public void And_is_false_as_soon_as_one_side_is(bool? left, bool? right, char expected) =>
        Verdict(r => r.A == 1 && r.B == 1, Truths(left, right)).ShouldBe(expected);

    [Theory]
    [InlineData(null, null, '?')]
    [InlineData(null, true, 'T')]
    [InlineData(null, false, '?')]
    [InlineData(true, null, 'T')]
    [InlineData(false, null, '?')]
    [InlineData(false, true, 'T')]
    [InlineData(false, false, 'F')]
    public void Or_is_true_as_soon_as_one_side_is(bool? left, bool? right, char expected) =>
        Verdict(r => r.A == 1 || r.B == 1, Truths(left, right)).ShouldBe(expected);

    [Theory]
    [InlineData(null, '?')]
    [InlineData(true, 'F')]
    [InlineData(false, 'T')]
    public void The_opposite_of_undecided_is_undecided(bool? truth, char expected)
    {
        Verdict(r => !(r.A == 1), Truths(truth, null)).ShouldBe(expected);
        Verdict(r => (r.A == 1) == false, Truths(truth, null)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null, true, true, 'T')]
    [InlineData(null, false, false, 'F')]
    [InlineData(null, true, false, '?')]
    [InlineData(true, true, false, 'T')]
    [InlineData(false, true, false, 'F')]
    public void A_choice_is_decided_when_both_sides_agree(bool? test, bool then, bool otherwise, char expected) =>
        Verdict(r => r.A == 1 ? r.Size > 0 : r.B == 1, Truths(test, otherwise) with { Size = then ? 1 : 0 }).ShouldBe(expected);

    [Fact]
    public void A_test_for_absence_is_certain()
    {
        Verdict(r => r.A == null, Absent).ShouldBe('T');
        Verdict(r => r.A != null, Absent).ShouldBe('F');
        Verdict(r => r.A.HasValue, Absent).ShouldBe('F');
        Verdict(r => !r.A.HasValue, Absent).ShouldBe('T');
        Verdict(r => (r.A + r.B) == null, new Row { A = 1 }).ShouldBe('T');
        Verdict(r => r.A == null || r.A > 3, Absent).ShouldBe('T');
        Verdict(r => r.A != null && r.A > 3, Absent).ShouldBe('F');
    }

    [Fact]
    public void A_default_decides_what_only_the_absent_value_left_open()
    {
        Verdict(r => (r.A ?? 0) < 5, Absent).ShouldBe('T');
        Verdict(r => (r.A ?? r.B) < 5, Absent).ShouldBe('?');
        Verdict(r => (r.A ?? r.B) < 5, new Row { B = 1 }).ShouldBe('T');
        Verdict(r => (r.A ?? r.B!.Value) < 5, Absent).ShouldBe('?');
        Verdict(r => (r.A ?? r.B!.Value) < 5, new Row { A = 1 }).ShouldBe('T');
        Verdict(r => r.A.GetValueOrDefault() < 5, Absent).ShouldBe('T');
        Verdict(r => r.A.GetValueOrDefault(7) < 5, Absent).ShouldBe('F');
        Verdict(r => ((int?)(r.A!.Value + 1) ?? 9) < 5, Absent).ShouldBe('F');
    }

    [Fact]
    public void Taking_the_value_of_an_absent_one_is_undecided_and_does_not_throw()
    {
        Verdict(r => r.A!.Value < 5, Absent).ShouldBe('?');
        Verdict(r => (int)r.A! < 5, Absent).ShouldBe('?');
        Verdict(r => r.A!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).Length > 1, Absent).ShouldBe('?');
        Verdict(r => 10 / r.A!.Value > r.B!.Value, new Row { B = 1 }).ShouldBe('?');
        Verdict(r => r.Day!.Value == DayOfWeek.Monday, Absent).ShouldBe('?');
    }

    [Fact]
    public void A_guard_written_by_the_author_keeps_its_meaning()
    {
        Verdict(r => r.A.HasValue ? r.A.Value > 3 : r.Size == 0, Absent).ShouldBe('T');
        Verdict(r => (r.A.HasValue ? r.A.Value : 0) > 3, Absent).ShouldBe('F');
        Verdict(r => r.Link != null && r.Link.Length > r.A, Absent).ShouldBe('F');
    }

    [Fact]
    public void Links_and_enumerations_compare_as_in_CSharp()
    {
        Verdict(r => r.Link == "x", Absent).ShouldBe('F');
        Verdict(r => r.Link != "x", Absent).ShouldBe('T');
        Verdict(r => r.Day == DayOfWeek.Monday, Absent).ShouldBe('F');
        Verdict(r => r.Day != DayOfWeek.Monday, Absent).ShouldBe('T');
    }

    [Fact]
    public void A_three_valued_flag_is_undecided_when_it_is_absent()
    {
        Verdict(r => r.Flag == true, Absent).ShouldBe('?');
        Verdict(r => r.Flag != true, Absent).ShouldBe('?');
        Verdict(r => r.Flag!.Value, Absent).ShouldBe('?');
        Verdict(r => r.Flag ?? false, Absent).ShouldBe('F');
        Verdict(r => r.IsAbove(r) == true, Absent).ShouldBe('?');
        Verdict(r => r.IsAbove(r) == true, new Row { A = 1 }).ShouldBe('F');
        Verdict(r => (r.Flag & false) == true, Absent).ShouldBe('F');
        Verdict(r => (r.Flag | true) == true, Absent).ShouldBe('T');
        Verdict(r => (r.Flag & true) == true, Absent).ShouldBe('?');
    }

    [Fact]
    public void A_call_given_an_absent_value_is_undecided_and_is_not_made()
    {
        Verdict(r => Row.Larger(r.A, 3) > 2, Absent).ShouldBe('?');
        Verdict(r => Row.Larger(r.A, 3) > 2, new Row { A = 1 }).ShouldBe('T');
    }

    [Fact]
    public void A_sum_is_known_only_when_every_part_is()
    {
        Row known = Of(1, 2);
        Row part = Of(1, null);

        Verdict(r => r.Parts.Sum(p => p.A) > 2, known).ShouldBe('T');
        Verdict(r => r.Parts.Sum(p => p.A) > 2, part).ShouldBe('?');
        Verdict(r => r.Parts.Sum(p => p.A!.Value) > 2, part).ShouldBe('?');
        Verdict(r => r.Parts.Select(p => p.A).Sum() > 2, part).ShouldBe('?');
        Verdict(r => r.Parts.Max(p => p.A) > 2, part).ShouldBe('?');
        Verdict(r => r.Parts.Where(p => p.A != null).Sum(p => p.A) > 0, part).ShouldBe('T');
        Verdict(r => r.Parts.Where(p => p.A > 0).Sum(p => p.Size) > 0, part).ShouldBe('?');
        Verdict(r => (r.Parts.Sum(p => p.A) ?? 9) > 2, part).ShouldBe('T');
        Verdict(r => r.Parts.OrderBy(p => p.A).First().Size == 0, part).ShouldBe('?');
    }

    [Fact]
    public void An_empty_maximum_is_not_absent() => Verdict(r => r.Parts.Max(p => p.A) > 2, Absent).ShouldBe('F');

    [Fact]
    public void Any_and_All_are_decided_by_the_elements_that_can_be_read()
    {
        Verdict(r => r.Parts.Any(p => p.A > 1), Of(2, null)).ShouldBe('T');
        Verdict(r => r.Parts.Any(p => p.A > 1), Of(1, null)).ShouldBe('?');
        Verdict(r => r.Parts.Any(p => p.A > 1), Of(1, 0)).ShouldBe('F');
        Verdict(r => r.Parts.All(p => p.A > 1), Of(1, null)).ShouldBe('F');
        Verdict(r => r.Parts.All(p => p.A > 1), Of(2, null)).ShouldBe('?');
        Verdict(r => r.Parts.All(p => p.A > 1), Of(2, 3)).ShouldBe('T');
        Verdict(r => r.Parts.Any(), Of(null, null)).ShouldBe('T');
        Verdict(r => r.Parts.Where(p => p.A > 1).Any(p => p.Size == 0), Of(2, null)).ShouldBe('T');
        Verdict(r => !r.Parts.Where(p => p.A > 1).Any(), Of(1, null)).ShouldBe('?');
        Verdict(r => r.Parts.Where(p => p.A > 1).All(p => p.Size == 1), Of(2, null)).ShouldBe('F');
    }

    [Fact]
    public void A_count_lies_between_its_certain_and_its_possible_members()
    {
        Row row = Of(2, 2, null);

        Verdict(r => r.Parts.Count(p => p.A == 2) >= 2, row).ShouldBe('T');
        Verdict(r => r.Parts.Count(p => p.A == 2) >= 3, row).ShouldBe('?');
        Verdict(r => r.Parts.Count(p => p.A == 2) > 3, row).ShouldBe('F');
        Verdict(r => r.Parts.Count(p => p.A == 2) == 2, row).ShouldBe('?');
        Verdict(r => r.Parts.Count(p => p.A == 2) != 1, row).ShouldBe('T');
        Verdict(r => 3 < r.Parts.Where(p => p.A == 2).Count(), row).ShouldBe('F');
        Verdict(r => r.Parts.Count(p => p.A == 2) < r.B, row).ShouldBe('?');
        Verdict(r => r.Parts.Count(p => p.A == 2) + 0 == 2, row).ShouldBe('?');
    }

    [Fact]
    public void An_author_s_own_operator_is_absent_only_when_it_returns_null()
    {
        Verdict(r => r.Parts.Middle(p => p.A) > 1, Of(2, null, 3)).ShouldBe('T');
        Verdict(r => r.Parts.Middle(p => p.A) > 1, Of(null, null)).ShouldBe('?');
        Verdict(r => r.Parts.Middle(p => p.A!.Value + 1) > 1, Of(null, 2)).ShouldBe('?');
    }

    [Fact]
    public void A_rule_over_two_facts_guards_both()
    {
        Expression<Func<Row, Row, bool>> condition = (left, right) => left.A == right.A;

        RuleReadings.Certainly(condition).ToString()
            .ShouldBe("(left, right) => (((left.A != null) AndAlso (right.A != null)) AndAlso (left.A == right.A))");
    }

    private static Row Truths(bool? left, bool? right) => new() { A = Number(left), B = Number(right) };

    private static int? Number(bool? truth) => truth switch { null => null, true => 1, false => 0 };

    private static Row Of(params int?[] values) => new() { Parts = [.. values.Select(value => new Row { A = value })] };

    private static char Verdict(Expression<Func<Row, bool>> condition, Row row)
    {
        bool isCertain = ((Func<Row, bool>)RuleReadings.Certainly(condition).Compile())(row);
        bool isPossible = ((Func<Row, bool>)RuleReadings.Possibly(condition).Compile())(row);
        (isCertain && !isPossible).ShouldBeFalse("certain without being possible");
        return isCertain ? 'T' : isPossible ? '?' : 'F';
    }
}

internal static class RowSequences
{
    /// <summary>An operator such as pack authors write: it leaves out what is absent.</summary>
    public static int? Middle(this IEnumerable<Row> rows, Func<Row, int?> value)
    {
        int[] known = [.. rows.Select(value).OfType<int>().Order()];
        return known.Length == 0 ? null : known[known.Length / 2];
    }
}
