using System.Globalization;

namespace RulesEngine.Evaluation.Tests.Sdk;

public sealed class WordingTests
{
    public static TheoryData<object?, string?, string> Values => new()
    {
        { null, null, "not recorded" },
        { "Aktobe", null, "Aktobe" },
        { 2018, null, "2018" },
        { 12_500, null, "12,500" },
        { 0.5m, null, "0.5" },
        { true, null, "yes" },
        { new DateOnly(2016, 6, 5), null, "5 June 2016" },
        { new Money(380_000_000_000m, "KZT"), null, "380,000,000,000 KZT" },
        { ProgrammeKind.StateProgramme, null, "state programme" },
        { new[] { "a", "b" }, null, "a, b" },
        { 0.125m, "percent", "12.5 %" },
        { 9, "persons", "<10" },
        { 0, "persons", "0" },
        { 10, "persons", "10" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_has_words(object? value, string? form, string words) => Wording.Of(value, form).ShouldBe(words);

    [Theory]
    [InlineData("ratio", 0.6, "60 %")]
    [InlineData("months", 12, "12 months")]
    [InlineData(null, 12, "12")]
    public void A_parameter_is_told_with_its_unit(string? unit, double value, string words) =>
        Wording.Of(new Dated<decimal>("X.Y", "t", unit, new DatedValue<decimal>(default, (decimal)value, "own choice", null))).ShouldBe(words);

    [Fact]
    public void Words_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("kk-KZ");
        try
        {
            Wording.Of(12_345.5m).ShouldBe("12,345.5");
            Wording.Of(new DateOnly(2016, 6, 5)).ShouldBe("5 June 2016");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
