using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class AgeBandTests
{
    [Theory]
    [InlineData("age<40", 0, 39)]
    [InlineData("age<=17", 0, 17)]
    [InlineData("age>60", 61, 120)]
    [InlineData("age>=60", 60, 120)]
    [InlineData("age30-39", 30, 39)]
    public void A_group_that_is_an_age_band_is_read(string group, int from, int to) =>
        AgeBand.Parse(group).ShouldBe(new AgeBand(from, to));

    [Theory]
    [InlineData(null)]
    [InlineData("youth")]
    [InlineData("age39-30")]
    [InlineData("age")]
    [InlineData("age<4000")]
    public void Any_other_group_is_none(string? group) => AgeBand.Parse(group).ShouldBeNull();

    [Fact]
    public void A_band_is_wider_than_those_inside_it()
    {
        var under40 = new AgeBand(0, 39);

        under40.IsWiderThan(new AgeBand(0, 19)).ShouldBeTrue();
        under40.IsWiderThan(new AgeBand(30, 39)).ShouldBeTrue();
        under40.IsWiderThan(under40).ShouldBeFalse();
        under40.IsWiderThan(new AgeBand(30, 44)).ShouldBeFalse();
        under40.Overlaps(new AgeBand(30, 44)).ShouldBeTrue();
        under40.Overlaps(new AgeBand(40, 44)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("age<40")]
    [InlineData("age>=60")]
    [InlineData("age30-39")]
    public void Its_text_is_what_tables_write(string group) => AgeBand.Parse(group)!.ToString().ShouldBe(group);
}
