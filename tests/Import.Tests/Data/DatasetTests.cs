using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class DatasetTests
{
    [Fact]
    public void Every_key_is_read()
    {
        var dataset = Folder.Read("dataset.yaml", "# about\nlabel: \"Two: parts\"\nperiod: 2016 to 2019\nnumber: 2019/1\ndata_as_of: 2019-03-31\nnext_issue: 2019-09-30\nregion_set: 2018\nlanguages: [en, kk]\n").Dataset;

        dataset.ShouldBe(new DatasetDescription { Label = "Two: parts", Period = "2016 to 2019", Number = "2019/1", DataAsOf = new DateOnly(2019, 3, 31), NextIssue = new DateOnly(2019, 9, 30), RegionSet = RegionSet.Of2018, Languages = dataset.Languages });
        dataset.Languages.ShouldBe(["en", "kk"]);
    }

    [Fact]
    public void Label_and_period_may_be_stated_in_other_languages()
    {
        var dataset = Folder.Read("dataset.yaml", "label: Money\nlabel_ru: Деньги\nperiod: 2016 to 2019\nperiod_kk: 2016–2019 жылдар\n").Dataset;

        dataset.LabelIn("ru").ShouldBe("Деньги");
        dataset.LabelIn("kk").ShouldBe("Money");
        dataset.PeriodIn("kk").ShouldBe("2016–2019 жылдар");
        dataset.PeriodIn("en").ShouldBe("2016 to 2019");
    }

    [Theory]
    [InlineData("label: x\nas_of: 2019-03-31", "IMP401 dataset.yaml, row 2: 'as_of' is no key of a data set's description. Use: label, label_ru, label_kk, period, period_ru, period_kk, number, data_as_of, next_issue, region_set, languages.")]
    [InlineData("data_as_of: 31.03.2019", "IMP402 dataset.yaml, row 1: 'data_as_of' is '31.03.2019', not a day such as 2019-03-31. Correct the value or delete the line.")]
    [InlineData("next_issue: autumn", "IMP402 dataset.yaml, row 1: 'next_issue' is 'autumn', not a day such as 2019-03-31. Correct the value or delete the line.")]
    [InlineData("region_set: 2017", "IMP402 dataset.yaml, row 1: 'region_set' is '2017', not one of: 2016, 2018, 2022. Correct the value or delete the line.")]
    [InlineData("languages: [en, fr]", "IMP402 dataset.yaml, row 1: 'languages' is 'en, fr', not a list of: en, ru, kk. Correct the value or delete the line.")]
    [InlineData("label: x\nlabel: y", "IMP403 dataset.yaml, row 2: 'label' was there already; the first is kept. Delete one of the two.")]
    public void What_is_not_understood_is_told_with_its_line(string text, string expected) => Folder.Read("dataset.yaml", text).ShouldRefuse(expected);

    [Theory]
    [InlineData("label: [unclosed")]
    [InlineData("- a\n- b")]
    [InlineData("label: {a: {b: c}}")]
    [InlineData("label: *nothing")]
    [InlineData("\"")]
    public void A_description_that_is_no_list_of_lines_is_refused(string text)
    {
        var refusal = Folder.Read("dataset.yaml", text).Refusals.ShouldHaveSingleItem();

        refusal.Code.ShouldBe("IMP404");
        refusal.Message.ShouldStartWith("dataset.yaml, row ");
        refusal.Message.ShouldEndWith("Correct the line.");
    }

    [Fact]
    public void Deep_nesting_does_no_harm() =>
        Folder.Read("dataset.yaml", "label: " + new string('[', 50_000)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("IMP404");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void An_empty_description_says_nothing(string text)
    {
        var data = Folder.Read("dataset.yaml", text);

        data.ShouldRefuse();
        data.Dataset.ShouldBe(new DatasetDescription { Languages = data.Dataset.Languages });
    }
}
