using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class RegionSetTests
{
    [Theory]
    [InlineData("2012-01-01", RegionSet.Of2016)]
    [InlineData("2018-06-18", RegionSet.Of2016)]
    [InlineData("2018-06-19", RegionSet.Of2018)]
    [InlineData("2022-06-07", RegionSet.Of2018)]
    [InlineData("2022-06-08", RegionSet.Of2022)]
    public void The_set_of_a_day_is_the_one_in_force(string day, RegionSet expected) =>
        AsOf.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).RegionSet.ShouldBe(expected);

    [Fact]
    public void A_region_is_in_the_sets_that_its_row_says_and_absent_where_it_says_nothing()
    {
        var shymkent = new Region { RegionId = "KZ-79", InSet2016 = false, InSet2018 = true };

        shymkent.IsIn(RegionSet.Of2016).ShouldBe(false);
        shymkent.IsIn(RegionSet.Of2018).ShouldBe(true);
        shymkent.IsIn(RegionSet.Of2022).ShouldBeNull();
    }
}
