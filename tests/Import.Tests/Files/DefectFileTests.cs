using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

/// <summary>The files of tests/fixtures/import, read as table 'population'.</summary>
public sealed class DefectFileTests
{
    [Theory]
    [InlineData("01_utf8_bom.csv")]
    [InlineData("03_utf16le_tab.txt")]
    [InlineData("05_sep_line.csv")]
    [InlineData("06_nbsp_thousands.csv")]
    [InlineData("26_ragged_rows.csv")]
    [InlineData("29_mac_cr.csv")]
    public void A_harmless_defect_changes_nothing(string file)
    {
        var data = Population(file);

        data.ShouldRefuse();
        data.Population().ShouldBe(Population("canonical.csv").Population());
    }

    [Fact]
    public void A_column_too_many_is_kept_out_and_formulas_in_it_with_it()
    {
        var data = Population("32_formula_injection.csv");

        data.ShouldRefuse(
            "IMP202 population.csv, row 1, column 'note': table 'population' has no such column; its values are kept out. Rename it to one of: region_id, year, population, source_ids, claim_ids, or delete it.");
        data.Population().ShouldBe(Population("canonical.csv").Population());
    }

    [Theory]
    [InlineData("08_us_thousands_quoted.csv", "IMP301 population.csv, row 2, column 'population': '916,750' is not a whole number such as 12500. Write a point for the decimals and nothing between thousands.")]
    [InlineData("09_units_in_cells.csv", "IMP301 population.csv, row 2, column 'population': '916,750 тыс.' is not a whole number such as 12500. Correct the cell, or leave it empty when it is not known.")]
    public void Numbers_that_may_mean_two_things_are_refused_row_by_row(string file, string first)
    {
        var data = Population(file);

        data.ShouldCount("population", 12, 0, 12);
        data.Refusals[0].ToString().ShouldBe(first);
    }

    [Fact]
    public void Repeated_rows_are_left_out_and_reported()
    {
        var data = Population("13_duplicate_rows.csv");

        data.ShouldRefuse(
            "IMP304 population.csv, row 14, column 'region_id': the key 'KZ-15;2022' was there already in population.csv, row 2, with the same values; the repeat is left out. Delete one of the two.",
            "IMP304 population.csv, row 15, column 'region_id': the key 'KZ-15;2023' was there already in population.csv, row 3, with the same values; the repeat is left out. Delete one of the two.");
        data.ShouldCount("population", 14, 12, 2);
    }

    [Fact]
    public void Of_two_rows_with_one_key_the_second_is_refused_and_both_places_are_named()
    {
        var data = Population("14_conflicting_duplicate.csv");

        data.ShouldRefuse(
            "IMP303 population.csv, row 14, column 'region_id': the key 'KZ-71;2023' was there already in population.csv, row 11, with other values; the first is kept and this one refused. Correct the key or delete one of the two.");
        data.ShouldCount("population", 13, 12, 1);
    }

    [Fact]
    public void Marks_for_missing_numbers_are_refused_and_an_empty_cell_is_absent()
    {
        var data = Population("22_missing_marks.csv");

        data.ShouldCount("population", 12, 2, 10);
        data.Population().ShouldBe([("KZ-47", 2023, null), ("KZ-75", 2023, null)]);
        data.Refusals[1].ToString().ShouldBe("IMP301 population.csv, row 3, column 'population': '...' is not a whole number such as 12500. Leave the cell empty when it is not known.");
    }

    [Fact]
    public void A_quotation_mark_that_nothing_closes_costs_its_own_row()
    {
        var data = Population("25_unbalanced_quote.csv");

        data.ShouldRefuse(
            "IMP312 population.csv, row 10: a quotation mark opens a cell and nothing closes it before line 13; the row is refused and reading goes on with the next line. Close the quotation mark or delete it.");
        data.ShouldCount("population", 12, 11, 1);
    }

    [Fact]
    public void A_header_that_is_there_twice_costs_the_table()
    {
        var data = Population("31_duplicate_header.csv");

        data.ShouldRefuse("IMP204 population.csv, row 1, column 'population': the column is there twice, and which of the two holds is not known. Delete or rename one.");
        data.ShouldCount("population", 12, 0, 12);
        data.IsUsable.ShouldBeFalse();
    }

    [Theory]
    [InlineData("36_html_named.xls", "population.xls", "IMP104 population.xls: the file is an HTML page, whatever its name. Save it as CSV (UTF-8) or as an .xlsx workbook.")]
    [InlineData("39_api_page1_of_3.json", "population.json", "IMP104 population.json: the file is JSON, whatever its name. Save it as CSV (UTF-8) or as an .xlsx workbook.")]
    [InlineData("41_xxe.xml", "population.xml", "IMP104 population.xml: the file is an XML document, whatever its name. Save it as CSV (UTF-8) or as an .xlsx workbook.")]
    [InlineData("42_truncated.xml", "population.csv", "IMP104 population.csv: the file is an XML document, whatever its name. Save it as CSV (UTF-8) or as an .xlsx workbook.")]
    public void A_file_that_is_no_table_is_told_by_its_content(string fixture, string name, string expected)
    {
        using var folder = new Folder().With(name, File.ReadAllBytes(Folder.Fixture(fixture)));

        var data = folder.Read();

        data.ShouldRefuse(expected);
        data.IsUsable.ShouldBeFalse();
    }

    [Fact]
    public void A_workbook_made_for_print_is_refused_sheet_by_sheet()
    {
        using var folder = new Folder().With("population.xlsx", File.ReadAllBytes(Folder.Fixture("37_merged_headers.xlsx")));

        var data = folder.Read();

        data.Refusals.Select(refusal => refusal.Code).Distinct().ShouldBe(["IMP108", "IMP110"], ignoreOrder: true);
        data.IsUsable.ShouldBeFalse();
    }

    private static ImportedData Population(string fixture)
    {
        using var folder = new Folder().With("population.csv", File.ReadAllBytes(Folder.Fixture(fixture)));
        return folder.Read();
    }
}
