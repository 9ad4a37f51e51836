namespace RulesEngine.Evaluation.Tests.Sdk;

public sealed class NullableMathTests
{
    [Fact]
    public void The_median_of_an_even_number_is_the_mean_of_the_middle_two() =>
        Tenge(1, 9, 4, 6).Median(money => money).ShouldBe(new Money(5, "KZT"));

    [Fact]
    public void The_median_leaves_out_what_is_unknown() =>
        Tenge(6, 10, 15).Append(null).Median(money => money).ShouldBe(new Money(10, "KZT"));

    [Fact]
    public void The_median_of_nothing_known_is_absent() => new Money?[] { null }.Median(money => money).ShouldBeNull();

    [Fact]
    public void A_sum_with_an_absent_amount_is_absent()
    {
        Tenge(1, 2).Sum(money => money).ShouldBe(new Money(3, "KZT"));
        Tenge(1, 2).Append(null).Sum(money => money).ShouldBeNull();
        Array.Empty<Money?>().Sum(money => money).ShouldBeNull();
    }

    [Fact]
    public void A_sum_of_numbers_is_absent_with_any_of_them_and_zero_without_any()
    {
        new decimal?[] { 1, 2 }.SumIfKnown(number => number).ShouldBe(3);
        new decimal?[] { 1, null }.SumIfKnown(number => number).ShouldBeNull();
        Array.Empty<decimal?>().SumIfKnown(number => number).ShouldBe(0);
    }

    private static IEnumerable<Money?> Tenge(params decimal[] amounts) => amounts.Select(amount => (Money?)new Money(amount, "KZT"));
}
