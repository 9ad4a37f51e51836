using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class TableReaderTests
{
    [Fact]
    public void A_row_becomes_a_fact_with_typed_values_and_their_cells()
    {
        var allocation = Fact<Allocation>("allocation_id,programme_id,region_id,amount,currency,kind,year_from,source_ids", "A-1,P-1,KZ-47, 1200000 ,KZT,grant,2018,S000;S004");

        allocation.Amount.ShouldBe(new Money(1200000, "KZT"));
        allocation.Kind.ShouldBe(AllocationKind.Grant);
        allocation.IsPlanned.ShouldBeTrue();
        allocation.YearFrom.ShouldBe(2018);
        allocation.SourceIds.ShouldBe(["S000", "S004"]);
        allocation.CellsOf(nameof(Allocation.Amount)).ShouldBe(
            [new SourceCell("test.csv", null, 2, "amount", " 1200000 "), new SourceCell("test.csv", null, 2, "currency", "KZT")]);
        allocation.CellsOf(nameof(Allocation.Amount))[0].ToString().ShouldBe("test.csv, row 2, column 'amount'");
    }

    [Fact]
    public void An_empty_cell_and_a_column_that_is_not_there_are_absent_and_told_apart()
    {
        var allocation = Fact<Allocation>("allocation_id,programme_id,amount,currency", "A-1,P-1,,");

        allocation.Amount.ShouldBeNull();
        allocation.RegionId.ShouldBeNull();
        allocation.Kind.ShouldBeNull();
        allocation.SourceIds.ShouldBeEmpty();
        allocation.CellsOf(nameof(Allocation.Amount))[0].Raw.ShouldBe("");
        allocation.CellsOf(nameof(Allocation.RegionId))[0].Raw.ShouldBeNull();
    }

    [Fact]
    public void A_period_begins_with_the_first_and_ends_with_the_last_day_of_what_is_written()
    {
        var indicator = Fact<Indicator>("indicator_id,measure,value,unit,period_from,period_to", "I-1,attendees,5,persons,2015-12,2016-02");

        indicator.PeriodFrom.ShouldBe(new DateOnly(2015, 12, 1));
        indicator.PeriodTo.ShouldBe(new DateOnly(2016, 2, 29));
        Fact<Indicator>("indicator_id,measure,value,unit,period_to", "I-1,attendees,5,persons,2016").PeriodTo.ShouldBe(new DateOnly(2016, 12, 31));
    }

    [Theory]
    [InlineData("928 161", 928161)]
    [InlineData("928\u00A0161", 928161)]
    [InlineData("1\u202F928\u202F161", 1928161)]
    [InlineData("0", 0)]
    public void Blanks_between_thousands_are_read(string text, long expected) =>
        Fact<Population>("region_id,year,population", $"KZ-15,2018,{text}").PopulationCount.ShouldBe(expected);

    [Fact]
    public void Zero_is_a_number() =>
        Fact<Population>("region_id,year,population", "KZ-15,2018,0").PopulationCount.ShouldBe(0);

    [Fact]
    public void Headers_are_matched_whatever_their_order_blanks_and_capitals() =>
        Fact<Population>(" Year ,POPULATION,Region ID", "2018,5,KZ-15").Key.ShouldBe("KZ-15;2018");

    [Fact]
    public void A_list_is_read_word_by_word() =>
        Fact<Activity>("activity_id,kind,target_groups", "E-1,seminar,youth; imams;").TargetGroups.ShouldBe([TargetGroup.Youth, TargetGroup.Imams]);

    [Theory]
    [InlineData("allocation_id,programme_id,amount,currency", "A-1,P,12.5 mln,KZT", "IMP301 test.csv, row 2, column 'amount': '12.5 mln' is not a number such as 12500000. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("allocation_id,programme_id,kind", "A-1,P,gift", "IMP301 test.csv, row 2, column 'kind': 'gift' is not one of: planned_total, expected_total, total_cost, grant, spent, stated_equivalent. Use a word of the list.")]
    [InlineData("allocation_id,programme_id,kind", "A-1,P,Grants", "IMP301 test.csv, row 2, column 'kind': 'Grants' is not one of: planned_total, expected_total, total_cost, grant, spent, stated_equivalent. Write 'grant'.")]
    [InlineData("allocation_id,programme_id,amount", "A-1,P,#DIV/0!", "IMP315 test.csv, row 2, column 'amount': the cell holds the spreadsheet error #DIV/0!. Correct the formula, or empty the cell when its value is not known.")]
    [InlineData("allocation_id,programme_id,amount,currency", "A-1,P,5,tenge", "IMP301 test.csv, row 2, column 'currency': 'tenge' is not three capital letters such as KZT. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("allocation_id,programme_id,amount_qualifier", "A-1,P,roughly", "IMP301 test.csv, row 2, column 'amount_qualifier': 'roughly' is not exact, about, not_stated or comparable_to: and the id of an allocation. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("allocation_id,programme_id,year_from", "A-1,P,2018.5", "IMP301 test.csv, row 2, column 'year_from': '2018.5' is not a whole number such as 2018. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("allocation_id,programme_id,year_from,year_to", "A-1,P,2022,2018", "IMP305 test.csv, row 2, column 'year_to': '2018' is before 'year_from', which is '2022'. Correct one of the two.")]
    [InlineData("allocation_id,programme_id", ",P", "IMP302 test.csv, row 2, column 'allocation_id': the cell is empty but belongs to the key of the row. Fill it in.")]
    [InlineData("allocation_id,programme_id", "A-1,P,x", "IMP309 test.csv, row 2: the row has 3 cells but the header has 2. Put text that contains the separator in quotes, or name the columns.")]
    [InlineData("region_id,year,population", "KZ-15,2018,-", "IMP301 test.csv, row 2, column 'population': '-' is not a whole number such as 12500. Leave the cell empty when it is not known.")]
    [InlineData("region_id,year,population", "KZ-15,2018,-5", "IMP301 test.csv, row 2, column 'population': '-5' is not a number of 0 or more. Correct the number.")]
    [InlineData("region_id,year,population", "KZ-15,2018,5.5", "IMP301 test.csv, row 2, column 'population': '5.5' is not a whole number such as 12500. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("region_id,year,population", "KZ-15,2018,99999999999999999999999999999999", "IMP301 test.csv, row 2, column 'population': '99999999999999999999999999999999' is not a whole number such as 12500. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("region_id,year,population", "KZ-15,99999999999,5", "IMP301 test.csv, row 2, column 'year': '99999999999' is not a whole number such as 2018. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("place_id,name,kind,lat", "PL-1,Taraz,city,420.5", "IMP301 test.csv, row 2, column 'lat': '420.5' is not a number from -90 to 90. Correct the number.")]
    [InlineData("incident_id,kind,date", "N-1,attack,05.06.2016", "IMP301 test.csv, row 2, column 'date': '05.06.2016' is not a date such as 2017-03-14, 2017-03 or 2017. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("incident_id,kind,date", "N-1,attack,2016-02-30", "IMP301 test.csv, row 2, column 'date': '2016-02-30' is not a date such as 2017-03-14, 2017-03 or 2017. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("component,is_preventive,meaning", "prevention,yes,x", "IMP301 test.csv, row 2, column 'is_preventive': 'yes' is not Y or N. Correct the cell, or leave it empty when it is not known.")]
    [InlineData("activity_id,kind,participants", "E-1,seminar,n/a", "IMP301 test.csv, row 2, column 'participants': 'n/a' is not a whole number such as 12500. Leave the cell empty when it is not known.")]
    public void A_cell_that_cannot_be_read_costs_the_row_and_says_how_to_write_it(string header, string cells, string expected)
    {
        var row = Read(header, cells);

        row.Fact.ShouldBeNull();
        row.Refusals.Select(refusal => refusal.ToString()).ShouldBe([expected]);
    }

    [Fact]
    public void A_row_that_is_cut_short_is_used_and_told()
    {
        var row = Read("allocation_id,programme_id,kind", "A-1,P");

        row.Fact.ShouldNotBeNull();
        row.Refusals.ShouldHaveSingleItem().ToString().ShouldBe("IMP316 test.csv, row 2: the row has 2 cells but the header has 3; the missing ones are taken as not known. Check that the row is not cut off.");
    }

    [Fact]
    public void A_decimal_comma_is_refused_since_it_may_stand_for_thousands() =>
        Read("region_id;year;population".Split(';'), ["KZ-15", "2018", "916,750"]).Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP301 test.csv, row 2, column 'population': '916,750' is not a whole number such as 12500. Write a point for the decimals and nothing between thousands.");

    [Fact]
    public void A_group_must_be_an_age_band_or_on_the_list()
    {
        var row = Read("indicator_id,measure,value,unit,group", "I-1,share,5,percent,янв.20");

        row.Refusals.ShouldHaveSingleItem().ToString().ShouldStartWith(
            "IMP301 test.csv, row 2, column 'group': 'янв.20' is not an age band such as age<40 or age30-39, or one of: public, youth, women,");
        Fact<Indicator>("indicator_id,measure,value,unit,group", "I-1,share,5,percent,age<40").AgeBand.ShouldBe(new AgeBand(0, 39));
        Fact<Indicator>("indicator_id,measure,value,unit,group", "I-1,share,5,percent,youth").AgeBand.ShouldBeNull();
    }

    [Fact]
    public void Two_bad_cells_of_a_row_are_told_together() =>
        Read("allocation_id,programme_id,kind,year_from", "A-1,P,gift,soon").Refusals.Select(refusal => refusal.Column).ShouldBe(["kind", "year_from"]);

    [Fact]
    public void An_amount_below_zero_is_used_and_reported()
    {
        var row = Read("allocation_id,programme_id,amount,currency", "A-1,P,-50,KZT");

        ((Allocation)row.Fact!).Amount.ShouldBe(new Money(-50, "KZT"));
        row.Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP306 test.csv, row 2, column 'amount': '-50' is below zero, which only a correction may be; the row is used. Check the sign.");
    }

    [Fact]
    public void An_amount_without_currency_is_absent_and_reported()
    {
        var row = Read("allocation_id,programme_id,amount,currency", "A-1,P,50,");

        ((Allocation)row.Fact!).Amount.ShouldBeNull();
        row.Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP307 test.csv, row 2, column 'amount': '50' has no currency; the row is used without its amount. Fill in 'currency', such as KZT.");
    }

    [Fact]
    public void A_control_character_costs_the_row() =>
        Read(["region_id", "name_en"], ["KZ-47", "Mangy\0stau"]).Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP311 test.csv, row 2, column 'name_en': the cell holds the control character U+0000. Delete it.");

    [Fact]
    public void A_cell_that_is_far_too_long_costs_the_row() =>
        Read(["region_id", "name_en"], ["KZ-47", new string('x', 9000)]).Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP310 test.csv, row 2, column 'name_en': the cell holds 9000 characters; at most 8192 are read. Shorten the text.");

    [Fact]
    public void Cells_that_look_like_formulas_stay_text() =>
        Fact<Region>(["region_id", "name_en"], ["KZ-47", "=HYPERLINK(1)"]).NameEn.ShouldBe("=HYPERLINK(1)");

    [Fact]
    public void A_table_without_a_column_it_must_have_is_refused()
    {
        var reader = TableReader.Open(TableSchema.Named("population")!, "test.csv", "2018", ["region_id", "year"]);

        reader.IsUsable.ShouldBeFalse();
        reader.Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP201 test.csv, sheet '2018', row 1, column 'population': the column is missing; table 'population' cannot be read without it. Add it: Persons on 1 January of the year, as a whole number such as 12500.");
    }

    [Fact]
    public void The_tables_of_a_card_need_only_their_keys()
    {
        var reader = TableReader.Open(TableSchema.Named("programmes")!, "card", null, ["programme_id", "scope"], HeaderRule.KeyOnly);

        reader.IsUsable.ShouldBeTrue();
        ((Programme)reader.Read(1, ["P-1", "national"]).Fact!).IsNational.ShouldBeTrue();
    }

    [Fact]
    public void A_column_that_is_not_known_is_kept_out_and_reported() =>
        TableReader.Open(TableSchema.Named("region_neighbours")!, "test.csv", null, ["region_id", "neighbour_id", "Length"]).Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP202 test.csv, row 1, column 'Length': table 'region_neighbours' has no such column; its values are kept out. Rename it to one of: region_id, neighbour_id, source_ids, claim_ids, or delete it.");

    [Fact]
    public void A_slip_in_a_header_is_told_with_the_name_that_was_meant() =>
        TableReader.Open(TableSchema.Named("region_neighbours")!, "test.csv", null, ["region_id", "neighbour_id", "Source-id"]).Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP202 test.csv, row 1, column 'Source-id': table 'region_neighbours' has no such column; its values are kept out. Rename it to 'source_ids', or delete it.");

    [Fact]
    public void A_column_without_header_among_others_is_kept_out_and_reported() =>
        TableReader.Open(TableSchema.Named("region_neighbours")!, "test.csv", null, ["region_id", "", "neighbour_id", ""]).Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP205 test.csv, row 1: column 2 has no header; its values are kept out. Name it or delete it.");

    [Fact]
    public void A_column_that_is_there_twice_costs_the_table() =>
        TableReader.Open(TableSchema.Named("region_neighbours")!, "test.csv", null, ["region_id", "neighbour_id", "region_id"]).Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP204 test.csv, row 1, column 'region_id': the column is there twice, and which of the two holds is not known. Delete or rename one.");

    private static T Fact<T>(string header, string cells)
        where T : ProgrammeFact =>
        Fact<T>(header.Split(','), cells.Split(','));

    private static T Fact<T>(string[] header, string[] cells)
        where T : ProgrammeFact =>
        (T)Read(header, cells).Fact!;

    private static RowReading Read(string header, string cells) => Read(header.Split(','), cells.Split(','));

    private static RowReading Read(string[] header, string[] cells)
    {
        var schema = TableSchema.All.First(schema => TableReader.Open(schema, "", null, header) is { IsUsable: true, Refusals.Count: 0 });
        return TableReader.Open(schema, "test.csv", null, header).Read(2, cells);
    }
}
