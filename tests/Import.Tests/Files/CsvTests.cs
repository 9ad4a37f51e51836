using System.Text;
using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void The_separator_is_taken_from_the_header(string separator)
    {
        var data = Folder.Read("regions.csv", $"region_id{separator}name_en\nKZ-47{separator}\"Mangystau, the west; and more\"\n");

        data.ShouldRefuse();
        data.Of<Region>().ShouldHaveSingleItem().NameEn.ShouldBe("Mangystau, the west; and more");
    }

    [Fact]
    public void A_row_is_numbered_by_the_line_on_which_it_begins()
    {
        var data = Folder.Read("regions.csv", "region_id,name_en,in_set_2018\r\nKZ-47,\"Mangy\r\nstau\",Y\r\n\r\nKZ-15,Aktobe,maybe\r\n");

        data.Of<Region>().ShouldHaveSingleItem().NameEn.ShouldBe("Mangy\r\nstau");
        data.ShouldRefuse("IMP301 regions.csv, row 5, column 'in_set_2018': 'maybe' is not Y or N. Correct the cell, or leave it empty when it is not known.");
    }

    [Fact]
    public void Quotation_marks_inside_a_cell_are_text() =>
        Folder.Read("regions.csv", "region_id,name_en\nKZ-47,The \"west\"\nKZ-15,\"The \"\"north\"\"\"\n").Of<Region>().Select(region => region.NameEn)
            .ShouldBe(["The \"west\"", "The \"north\""]);

    [Fact]
    public void A_cell_that_goes_on_after_its_closing_quotation_mark_costs_the_row()
    {
        var data = Folder.Read("regions.csv", "region_id,name_en\nKZ-47,\"The\" west\nKZ-15,Aktobe\n");

        data.ShouldRefuse("IMP313 regions.csv, row 2: a cell goes on after its closing quotation mark, so where it ends is not known. Write two quotation marks for one inside a quoted cell.");
        data.ShouldCount("regions", 2, 1, 1);
    }

    [Fact]
    public void What_an_open_quotation_mark_swallowed_is_read_again_but_only_where_it_looks_like_rows()
    {
        var data = Folder.Read("regions.csv", "region_id,name_en\nKZ-47,\"Mangystau\nKZ-15,Aktobe\na line of text\nKZ-31,Zhambyl\n");

        data.ShouldRefuse(
            "IMP312 regions.csv, row 2: a quotation mark opens a cell and nothing closes it before line 5; the row is refused and reading goes on with the next line. Close the quotation mark or delete it.",
            "IMP314 regions.csv, row 4: the line follows a quotation mark that nothing closes and has 1 of 2 cells, so it may be part of a text. Mend the quotation mark above.");
        data.ShouldCount("regions", 4, 2, 2);
    }

    [Fact]
    public void A_quotation_mark_that_pairs_with_a_later_one_is_told_where_it_opens()
    {
        var data = Folder.Read("regions.csv", "region_id,name_en\nKZ-47,\"Mangystau\nKZ-15,\"Aktobe, north\"\nKZ-31,Zhambyl\n");

        data.ShouldRefuse(
            "IMP312 regions.csv, row 2: a quotation mark opens a cell and nothing closes it before line 3; the row is refused and reading goes on with the next line. Close the quotation mark or delete it.");
        data.Of<Region>().Select(region => region.NameEn).ShouldBe(["Aktobe, north", "Zhambyl"]);
    }

    [Fact]
    public void Windows_1251_is_read_and_reported()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("region_id;alias;language\r\nKZ-47;Мангистауская область;ru\r\n");
        using var folder = new Folder().With("region_aliases.csv", bytes);

        var data = folder.Read();

        data.ShouldRefuse("IMP107 region_aliases.csv: the text is not UTF-8; it was read as Windows-1251. Check a name with letters beyond a to z, or save the file as CSV (UTF-8).");
        data.Of<RegionAlias>().ShouldHaveSingleItem().Alias.ShouldBe("Мангистауская область");
    }

    [Fact]
    public void An_encoding_that_is_not_known_costs_the_file()
    {
        using var folder = new Folder().With("regions.csv", Encoding.Latin1.GetBytes("region_id,name_en\nKZ-47,Région\n"));

        folder.Read().ShouldRefuse("IMP106 regions.csv, row 2: the text is neither UTF-8, UTF-16 nor Windows-1251. Save the file as CSV (UTF-8).");
    }

    [Fact]
    public void Zero_bytes_cost_their_row_and_nothing_else()
    {
        var data = Folder.Read("regions.csv", "region_id,name_en\nKZ-47,Mangy\0stau\nKZ-15,Aktobe\n\u001A");

        data.ShouldRefuse(
            "IMP311 regions.csv, row 2, column 'name_en': the cell holds the control character U+0000. Delete it.",
            "IMP311 regions.csv, row 4, column 'region_id': the cell holds the control character U+001A. Delete it.");
        data.ShouldCount("regions", 3, 1, 2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void A_file_with_nothing_in_it_is_refused(string text) =>
        Folder.Read("regions.csv", text).ShouldRefuse("IMP111 regions.csv: there is nothing in it, not even a header. Fill it in or delete it.");

    [Fact]
    public void A_table_with_a_header_and_no_rows_is_usable()
    {
        var data = Folder.Read("regions.csv", "region_id,name_en\n");

        data.ShouldRefuse();
        data.ShouldCount("regions", 0, 0, 0);
        data.IsUsable.ShouldBeTrue();
    }

    [Fact]
    public void Every_cut_of_a_file_is_read_without_a_crash()
    {
        var text = File.ReadAllBytes(Path.Combine(Folder.Sample("kazakhstan"), "claims.csv"))[..2500];
        for (var length = 0; length < text.Length; length += 43)
        {
            using var folder = new Folder().With("claims.csv", text[..length]);

            var data = folder.Read();

            data.Tables.ShouldAllBe(table => table.Read == table.Used + table.Refused);
        }
    }
}
