namespace RulesEngine.Evaluation.Tests.Cards;

public sealed class CardReaderTests
{
    private const string Prose = """
        # COV-01 Region without recorded activity

        A region of the set
        in which *nothing* is recorded.

        ## Why it matters

        One reason.

        Another `reason`.

        ## What to do

        - Look.
        - Ask.

        ## What it cannot show

        Much.

        ## When it stays silent

        Never.

        ## Cases

        """;

    private const string Case = """
        ### A region alone is flagged

        As of 2018-01-01, region set 2016.

        With COV-01.Least = 2.

        Given regions:

        | region_id | name_en |
        |-----------|---------|
        | KZ-47     | Mangystau Region |

        Expect:

        | outcome | subject | message |
        |---------|---------|---------|
        | finding | KZ-47   | No activity in Mangystau Region … |
        | clear   | KZ-15   | |

        """;

    [Fact]
    public void A_card_has_code_title_and_the_four_sections_that_readers_see()
    {
        var card = CardReader.Read("X.md", Prose).Card;

        card.Code.ShouldBe("COV-01");
        card.Title.ShouldBe("Region without recorded activity");
        card.Summary.ShouldBe("A region of the set in which nothing is recorded.");
        card.WhyItMatters.ShouldBe(["One reason.", "Another reason."]);
        card.WhatToDo.ShouldBe(["Look.", "Ask."]);
        card.WhatItCannotShow.ShouldBe(["Much."]);
        card.WhenItStaysSilent.ShouldBe(["Never."]);
        card.Recommendation.ShouldBe("Look. Ask.");
    }

    [Fact]
    public void A_case_has_tables_a_day_values_set_and_expectations()
    {
        var only = CardReader.Read("X.md", Prose + Case).Cases.ShouldHaveSingleItem();

        only.Name.ShouldBe("A region alone is flagged");
        only.AsOf.ShouldBe(new AsOf(new DateOnly(2018, 1, 1), RegionSet.Of2016));
        only.Overrides.ShouldBe(new Dictionary<string, string> { ["COV-01.Least"] = "2" });
        only.Given.Single().Name.ShouldBe("regions");
        only.Given.Single().Header.ShouldBe(["region_id", "name_en"]);
        only.Given.Single().Rows.Single().Cells.ShouldBe(["KZ-47", "Mangystau Region"]);
        only.Expected.Select(each => (each.Outcome, each.Subject, each.Message)).ShouldBe(
            [(Outcome.Finding, "KZ-47", "No activity in Mangystau Region …"), (Outcome.Clear, "KZ-15", null)]);
    }

    [Fact]
    public void A_case_speaks_for_the_day_of_the_sample_unless_it_says_otherwise()
    {
        var text = Case.Replace("As of 2018-01-01, region set 2016.\n\n", "", StringComparison.Ordinal);

        CardReader.Read("X.md", Prose + text).Cases[0].AsOf.ShouldBe(new AsOf(new DateOnly(2019, 3, 31), RegionSet.Of2018));
    }

    [Theory]
    [InlineData("A region.", "X.md, line 1: the card does not begin with a heading. Write # CODE-01 Title.")]
    [InlineData("# Regions", "X.md, line 1: the heading 'Regions' is not a code and a title. Write # CODE-01 Title.")]
    [InlineData("# COV-01 T\n\n## Cases", "X.md, line 1: nothing stands between the heading and the first section. Say in one sentence what is flagged.")]
    [InlineData(
        "# COV-01 T\n\nS.\n\n## Cases",
        "X.md, line 1: the sections are Cases. Expected, in this order: Why it matters, What to do, What it cannot show, When it stays silent, Cases.")]
    public void A_card_out_of_form_is_refused(string text, string message) =>
        Should.Throw<CardException>(() => CardReader.Read("X.md", text)).Message.ShouldBe(message);

    [Theory]
    [InlineData("Given regions:", "Given reigons:", "X.md, line 32: 'reigons' is no table. Expected one of: programmes, ")]
    [InlineData("Given regions:", "Suppose regions:", "X.md, line 32: 'Suppose regions:' is not understood in a case. Expected 'Given TABLE:', ")]
    [InlineData("| finding | KZ-47 ", "| found | KZ-47 ", "X.md, line 42: 'found' is no outcome. Expected finding, clear or no data, ")]
    [InlineData("Expect:", "Given places:", "X.md, line 26: the case 'A region alone is flagged' expects nothing. Add 'Expect:' and a table.")]
    public void A_case_out_of_form_is_refused(string found, string written, string message) =>
        Should.Throw<CardException>(() => CardReader.Read("X.md", Prose + Case.Replace(found, written, StringComparison.Ordinal)))
            .Message.ShouldStartWith(message);
}
