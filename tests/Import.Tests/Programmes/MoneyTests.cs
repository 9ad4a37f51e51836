using System.Globalization;
using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class MoneyTests
{
    [Fact]
    public void Amounts_of_one_currency_are_reckoned_with()
    {
        var money = new Money(90, "KZT");

        (money + new Money(10, "KZT")).ShouldBe(new Money(100, "KZT"));
        (money - new Money(10, "KZT")).ShouldBe(new Money(80, "KZT"));
        (money * 0.60m).ShouldBe(new Money(54, "KZT"));
        (money / 15).ShouldBe(new Money(6, "KZT"));
        (money / new Money(45, "KZT")).ShouldBe(2);
        (-money).ShouldBe(new Money(-90, "KZT"));
        (money > new Money(89, "KZT")).ShouldBeTrue();
        (money <= new Money(90.0m, "KZT")).ShouldBeTrue();
    }

    [Fact]
    public void Amounts_of_two_currencies_are_not_compared()
    {
        Action compare = () => _ = new Money(90, "KZT") > new Money(1, "USD");

        compare.ShouldThrow<MixedCurrenciesException>()
            .Message.ShouldBe("1 USD cannot be compared with 90 KZT: the currencies differ. Join allocations on 'Currency' first.");
    }

    [Fact]
    public void Amounts_of_two_currencies_are_not_added()
    {
        Action add = () => _ = new Money(90, "KZT") + new Money(1, "USD");

        add.ShouldThrow<MixedCurrenciesException>()
            .Message.ShouldBe("1 USD cannot be added to 90 KZT: the currencies differ. Join allocations on 'Currency' first.");
    }

    [Theory]
    [InlineData("103000000000", "103,000,000,000 KZT")]
    [InlineData("5.9", "5.90 KZT")]
    [InlineData("6.0", "6 KZT")]
    [InlineData("0.0035", "0.0035 KZT")]
    [InlineData("-1200.5", "-1,200.50 KZT")]
    public void Text_is_the_same_in_every_culture(string amount, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("kk-KZ");

            new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), "KZT").ToString().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
