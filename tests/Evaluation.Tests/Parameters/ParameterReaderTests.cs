namespace RulesEngine.Evaluation.Tests.Parameters;

public sealed class ParameterReaderTests
{
    [Fact]
    public void A_parameter_has_title_unit_bounds_and_dated_values()
    {
        var ratio = Read("""
            # A comment.
            Ratio:
              title: Share of the median
              unit: ratio
              bounds: [0, 1]
              values:
                2012-01-01: { value: 0.60, origin: own choice }
                2018-01-01: { value: 0.75, origin: known standard, source: "UN, page 4" }
            """).Parameters.ShouldHaveSingleItem();

        ratio.Name.ShouldBe("Ratio");
        ratio.Title.ShouldBe("Share of the median");
        ratio.Unit.ShouldBe("ratio");
        ratio.Bounds.ShouldBe((0m, 1m));
        ratio.Values.Select(value => (value.Since, value.Items[0], value.Origin, value.Source)).ShouldBe(
        [
            (new DateOnly(2012, 1, 1), "0.60", "own choice", null),
            (new DateOnly(2018, 1, 1), "0.75", "known standard", "UN, page 4"),
        ]);
    }

    [Fact]
    public void A_list_is_a_value() =>
        Read("""
            Components:
              title: Components
              values:
                2012-01-01: { value: [enforcement, surveillance], origin: own choice }
            """).Parameters[0].Values[0].Items.ShouldBe(["enforcement", "surveillance"]);

    [Theory]
    [InlineData("Ratio: 3", "X.yaml, line 1: 'Ratio' is not a block. Expected title, unit, bounds, values.")]
    [InlineData("Ratio:\n  title: T\n  value: 3", "X.yaml, line 3: 'Ratio' has 'value', which means nothing here. Expected one of: title, unit, bounds, values.")]
    [InlineData("Ratio:\n  title: T", "X.yaml, line 2: 'Ratio' has no 'values'. Add it.")]
    [InlineData("Ratio:\n  title: T\n  bounds: [1, 0]\n  values: {}", "X.yaml, line 3: the bounds of 'Ratio' are not two numbers, the lesser first. Write them like [0, 1].")]
    [InlineData("Ratio:\n  title: T\n  values:\n    2012: { value: 1, origin: own choice }", "X.yaml, line 4: 'Ratio' begins on '2012', which is no date. Write it like 2012-01-01.")]
    [InlineData(
        "Ratio:\n  title: T\n  values:\n    2018-01-01: { value: 1, origin: own choice }\n    2012-01-01: { value: 1, origin: own choice }",
        "X.yaml, line 5: 'Ratio' states 2012-01-01 after 2018-01-01. Put the earliest day first, each day once.")]
    [InlineData(
        "Ratio:\n  title: T\n  values:\n    2012-01-01: { value: 1 }", "X.yaml, line 4: 'Ratio' of 2012-01-01 has no 'origin'. Add it.")]
    [InlineData(
        "Ratio:\n  title: T\n  values:\n    2012-01-01: { value: 1, origin: hearsay }",
        "X.yaml, line 4: 'Ratio' of 2012-01-01 comes from 'hearsay'. Expected one of: source article, known standard, own choice.")]
    [InlineData(
        "Ratio:\n  title: T\n  values:\n    2012-01-01: { value: 1, origin: known standard }",
        "X.yaml, line 4: 'Ratio' of 2012-01-01 comes from a known standard but names no 'source'. Add the publication and the place in it.")]
    [InlineData(
        "Ratio:\n  title: T\n  values:\n    2012-01-01: { value: 1, origin: own choice\nOther: 1\n",
        "X.yaml, line 4: this is not YAML (something that is opened is not closed). Write one block for each parameter.")]
    public void A_fault_is_named_with_file_and_line(string text, string message) =>
        Should.Throw<ParameterFileException>(() => Read(text)).Message.ShouldBe(message);

    [Fact]
    public void A_file_that_is_not_YAML_is_named() =>
        Should.Throw<ParameterFileException>(() => Read("Ratio: [1")).Message.ShouldStartWith("X.yaml, line ");

    private static ParameterSheet Read(string text) => ParameterReader.Read("X.yaml", new StringReader(text));
}
