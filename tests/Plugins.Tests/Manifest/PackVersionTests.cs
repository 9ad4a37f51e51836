namespace RulesEngine.Plugins.Tests.Manifest;

public sealed class PackVersionTests
{
    [Theory]
    [InlineData("1", "1.0.0")]
    [InlineData("1.4", "1.4.0")]
    [InlineData("1.4.2", "1.4.2")]
    [InlineData("1.4.2-beta.1", "1.4.2-beta.1")]
    [InlineData("1.4.2+build.7", "1.4.2")]
    public void A_version_is_read_with_its_missing_numbers_as_zero(string text, string expected)
    {
        PackVersion.TryParse(text, out var version).ShouldBeTrue();

        version.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("1.")]
    [InlineData("1.2.3.4")]
    [InlineData("1.-2")]
    [InlineData("1.0.0-")]
    [InlineData("99999999999")]
    public void What_is_no_version_is_not_read(string? text) => PackVersion.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Versions_are_ordered_as_Semantic_Versioning_orders_them()
    {
        string[] ordered = ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.2.0", "1.10.0", "2.0.0"];

        ordered.Reverse().Select(Version).Order().Select(version => version.ToString()).ShouldBe(ordered);
    }

    [Theory]
    [InlineData("1.4", "1.4.0", true)]
    [InlineData("1.4", "1.9.3", true)]
    [InlineData("1.4", "1.3.9", false)]
    [InlineData("1.4", "2.0.0", false)]
    [InlineData(">=1.4 <3", "2.9.0", true)]
    [InlineData(">=1.4 <3", "3.0.0", false)]
    [InlineData(">=1.4", "7.0.0", true)]
    public void A_range_accepts_versions_from_its_start_and_below_its_end(string range, string version, bool expected)
    {
        PackVersionRange.TryParse(range, out var parsed).ShouldBeTrue();

        parsed.Accepts(Version(version)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<3")]
    [InlineData("<3 >=1")]
    [InlineData(">=3 <1")]
    [InlineData(">=1 <=3")]
    [InlineData("latest")]
    public void What_is_no_range_is_not_read(string text) => PackVersionRange.TryParse(text, out _).ShouldBeFalse();

    private static PackVersion Version(string text) => PackVersion.TryParse(text, out var version) ? version : throw new ArgumentException(text, nameof(text));
}
