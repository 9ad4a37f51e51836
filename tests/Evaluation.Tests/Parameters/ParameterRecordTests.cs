namespace RulesEngine.Evaluation.Tests.Parameters;

public sealed class ParameterRecordTests
{
    private const string Ratio = """
        Ratio:
          title: Share of the median
          unit: ratio
          bounds: [0, 1]
          values:
            2012-01-01: { value: 0.60, origin: own choice }
            2018-01-01: { value: 0.75, origin: known standard, source: "UN, page 4" }
        """;

    [Theory]
    [InlineData("2012-01-01", "0.60")]
    [InlineData("2017-12-31", "0.60")]
    [InlineData("2018-01-01", "0.75")]
    [InlineData("2030-01-01", "0.75")]
    public void A_value_holds_from_its_day_until_the_next_one(string day, string expected) =>
        Fill<OneRatio>(Ratio, day).Ratio.InForce.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void A_value_in_force_knows_its_day_origin_and_source()
    {
        var ratio = Fill<OneRatio>(Ratio, "2019-03-31").Ratio;

        ratio.Name.ShouldBe("FUND-01.Ratio");
        ratio.Since.ShouldBe(new DateOnly(2018, 1, 1));
        ratio.Origin.ShouldBe("known standard");
        ratio.Source.ShouldBe("UN, page 4");
        ratio.Unit.ShouldBe("ratio");
    }

    [Fact]
    public void A_day_before_the_first_value_is_refused() =>
        Refused<OneRatio>(Ratio, "2011-12-31").ShouldBe("FUND-01.Ratio has no value on 2011-12-31; the earliest begins 2012-01-01.");

    [Fact]
    public void A_value_set_for_the_run_holds_on_the_day_of_the_run()
    {
        var ratio = Fill<OneRatio>(Ratio, "2019-03-31", ("fund-01.ratio", "0.5")).Ratio;

        ratio.InForce.ShouldBe(0.5m);
        ratio.Origin.ShouldBe("override");
        ratio.Since.ShouldBe(new DateOnly(2019, 3, 31));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("half")]
    public void A_value_set_for_the_run_must_fit(string text) =>
        Refused<OneRatio>(Ratio, "2019-03-31", ("FUND-01.Ratio", text))
            .ShouldBe($"FUND-01.Ratio cannot be '{text}'. Expected a number such as 0.60, from 0 to 1.");

    [Fact]
    public void A_value_of_the_file_must_fit() =>
        Should.Throw<ParameterFileException>(() => Fill<OneRatio>(Ratio.Replace("0.75", "7.5", StringComparison.Ordinal), "2019-03-31"))
            .Message.ShouldBe("X.yaml, line 7: 'FUND-01.Ratio' is '7.5'. Expected a number such as 0.60, from 0 to 1.");

    [Fact]
    public void A_parameter_without_a_block_is_refused() =>
        Refused<TwoParameters>(Ratio, "2019-03-31").ShouldBe("FUND-01.Groups has no value: X.yaml does not state it. Add a block for it.");

    [Fact]
    public void A_block_without_a_parameter_is_refused() =>
        Refused<OneRatio>(Ratio + "\nFloor:\n  title: F\n  values:\n    2012-01-01: { value: 1, origin: own choice }", "2019-03-31")
            .ShouldBe("FUND-01: X.yaml states 'Floor', which the rule does not use. It uses Ratio.");

    [Fact]
    public void A_list_is_set_with_semicolons()
    {
        const string groups = "\nGroups:\n  title: G\n  values:\n    2012-01-01: { value: [imams], origin: own choice }";

        Fill<TwoParameters>(Ratio + groups, "2019-03-31").Groups.InForce.ShouldBe([TargetGroup.Imams]);
        Fill<TwoParameters>(Ratio + groups, "2019-03-31", ("FUND-01.Groups", "youth; clergy")).Groups.InForce
            .ShouldBe([TargetGroup.Youth, TargetGroup.Clergy]);
    }

    private static string Refused<T>(string yaml, string day, params (string Name, string Value)[] overrides) =>
        Should.Throw<ParameterRefusedException>(() => Fill<T>(yaml, day, overrides)).Message;

    private static T Fill<T>(string yaml, string day, params (string Name, string Value)[] overrides) =>
        (T)new ParameterRecord("FUND-01", typeof(T), ParameterReader.Read("X.yaml", new StringReader(yaml))).Fill(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            overrides.ToDictionary(one => one.Name, one => one.Value, StringComparer.OrdinalIgnoreCase));

    public sealed record OneRatio(Dated<decimal> Ratio);

    public sealed record TwoParameters(Dated<decimal> Ratio, Dated<IReadOnlyList<TargetGroup>> Groups);
}
