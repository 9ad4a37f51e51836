using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class WorkbookTests
{
    [Fact]
    public void Every_sheet_is_the_table_it_is_called_after()
    {
        var workbook = WorkbookFile.With(
            new("regions", [["region_id", "name_en", "in_set_2018"], ["KZ-47", "Mangystau Region", true], ["KZ-15", "Aktobe Region", "N"]]),
            new("Population", [["region_id", "year", "population"], ["KZ-47", 2018, 660317.0]]));
        using var folder = new Folder().With("data.xlsx", workbook);

        var data = folder.Read();

        data.ShouldRefuse();
        data.Of<Region>().Select(region => (region.NameEn, region.InSet2018)).ShouldBe([("Mangystau Region", true), ("Aktobe Region", false)]);
        data.Population().ShouldBe([("KZ-47", 2018, 660317L)]);
        data.Of<Population>().Single().CellsOf(nameof(Population.PopulationCount)).ShouldBe([new SourceCell("data.xlsx", "Population", 2, "population", "660317")]);
    }

    [Fact]
    public void A_bad_cell_is_told_with_its_sheet()
    {
        var workbook = WorkbookFile.With(new WorkbookFile.Sheet("population", [["region_id", "year", "population"], ["KZ-47", 2018, "many"]]));
        using var folder = new Folder().With("data.xlsx", workbook);

        folder.Read().ShouldRefuse(
            "IMP301 data.xlsx, sheet 'population', row 2, column 'population': 'many' is not a whole number such as 12500. Correct the cell, or leave it empty when it is not known.");
    }

    [Fact]
    public void Numbers_come_as_they_were_typed()
    {
        var workbook = WorkbookFile.With(new WorkbookFile.Sheet("places", [["place_id", "name", "kind", "lat"], ["PL-1", "Aktau", "city", 43.66105], ["PL-2", "Taraz", "city", 0.1 + 0.2]]));
        using var folder = new Folder().With("data.xlsx", workbook);

        folder.Read().Of<Place>().Select(place => place.Lat).ShouldBe([43.66105m, 0.3m]);
    }

    [Fact]
    public void Errors_and_formulas_without_a_value_are_no_empty_cells()
    {
        var workbook = WorkbookFile.With(new WorkbookFile.Sheet("population",
        [
            ["region_id", "year", "population"],
            ["KZ-47", 2018, new WorkbookFile.Fault("#DIV/0!", null)],
            ["KZ-15", 2018, new WorkbookFile.Fault(null, "B2*2")],
            ["KZ-31", 2018, 1117218],
        ]));
        using var folder = new Folder().With("data.xlsx", workbook);

        var data = folder.Read();

        data.ShouldRefuse(
            "IMP315 data.xlsx, sheet 'population', row 2, column 'population': the cell holds the spreadsheet error #DIV/0!. Correct the formula, or empty the cell when its value is not known.",
            "IMP301 data.xlsx, sheet 'population', row 3, column 'population': '=B2*2' is not a whole number such as 12500. Correct the cell, or leave it empty when it is not known.");
        data.ShouldCount("population", 3, 1, 2);
    }

    [Fact]
    public void Empty_rows_are_passed_over_and_keep_their_numbers()
    {
        var workbook = WorkbookFile.With(new WorkbookFile.Sheet("regions", [["region_id", "name_en"], [], ["KZ-47", "Mangystau Region"], [], [], ["", "Nowhere"]]));
        using var folder = new Folder().With("data.xlsx", workbook);

        var data = folder.Read();

        data.ShouldRefuse("IMP302 data.xlsx, sheet 'regions', row 6, column 'region_id': the cell is empty but belongs to the key of the row. Fill it in.");
        data.ShouldCount("regions", 2, 1, 1);
    }

    [Fact]
    public void A_sheet_that_is_no_table_is_reported()
    {
        var workbook = WorkbookFile.With(new("regions", [["region_id", "name_en"], ["KZ-47", "Mangystau Region"]]), new("Cover", [["Tables of 2018"]]));
        using var folder = new Folder().With("data.xlsx", workbook);

        folder.Read().Refusals.ShouldHaveSingleItem().ToString().ShouldStartWith(
            "IMP108 data.xlsx, sheet 'Cover': this is none of the known tables and was not read. Name it after the table it holds: programmes, programme_components,");
    }

    [Fact]
    public void A_workbook_gives_the_same_facts_as_the_tables_it_was_made_from()
    {
        var sheets = Directory.GetFiles(Folder.Sample("kazakhstan"), "*.csv").Order(StringComparer.Ordinal)
            .Select(path => new WorkbookFile.Sheet(Path.GetFileNameWithoutExtension(path), WorkbookFile.RowsOf(path)));
        using var folder = new Folder().With("kazakhstan.xlsx", WorkbookFile.With([.. sheets]));

        var workbook = folder.Read();
        var tables = Folder.Import(Folder.Sample("kazakhstan"));

        workbook.Refusals.ShouldBeEmpty();
        workbook.Facts.Select(Values).ShouldBe(tables.Facts.Select(Values));
    }

    [Fact]
    public void Every_cut_of_a_workbook_is_refused_without_a_crash()
    {
        var workbook = WorkbookFile.With(new WorkbookFile.Sheet("regions", [["region_id", "name_en"], ["KZ-47", "Mangystau Region"]]));
        for (var length = 1; length < workbook.Length; length += 101)
        {
            using var folder = new Folder().With("data.xlsx", workbook[..length]);

            folder.Read().Refusals.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_cut_workbook_says_what_to_do()
    {
        var workbook = WorkbookFile.With(new WorkbookFile.Sheet("regions", [["region_id", "name_en"]]));
        using var folder = new Folder().With("data.xlsx", workbook[..(workbook.Length / 2)]);

        folder.Read().ShouldRefuse(
            "IMP105 data.xlsx: the workbook is damaged and could not be read to its end: its end is missing or does not fit its beginning. Open it in a spreadsheet program and save it again.");
    }

    private static string Values(ProgrammeFact fact) =>
        string.Join('|', TableSchema.Of(fact.GetType()).Columns.SelectMany(column => fact.CellsOf(column.Property)).Select(cell => cell.Raw).Prepend(fact.ToString()));
}
