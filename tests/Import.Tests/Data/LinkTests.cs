using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class LinkTests
{
    [Fact]
    public void A_link_that_leads_nowhere_is_reported_once_and_its_rows_are_used()
    {
        using var folder = new Folder()
            .With("regions.csv", "region_id,name_en\nKZ-47,Mangystau Region\n")
            .With("population.csv", "region_id,year,population\nKZ-47,2018,5\nKZ-99,2018,6\nKZ-99,2019,7\nKZ,2018,11\n");

        var data = folder.Read();

        data.ShouldRefuse(
            "IMP308 population.csv, row 3, column 'region_id': the cell names 'KZ-99', which is not in table 'regions' (one more row names it); the row is used, and the link leads nowhere. Add the row to 'regions' or correct the id.");
        data.ShouldCount("population", 4, 4, 0);
    }

    [Fact]
    public void A_list_of_links_is_checked_one_by_one()
    {
        using var folder = new Folder()
            .With("regions.csv", "region_id,name_en\nKZ-47,Mangystau Region\n")
            .With("programmes.csv", "programme_id,name,kind,region_ids\nP-1,One,ngo_project,KZ-47;KZ-48\n");

        folder.Read().ShouldRefuse(
            "IMP308 programmes.csv, row 2, column 'region_ids': the cell names 'KZ-48', which is not in table 'regions'; the row is used, and the link leads nowhere. Add the row to 'regions' or correct the id.");
    }

    [Fact]
    public void Links_into_a_table_that_is_not_there_are_reported_once_a_column() =>
        Folder.Read("population.csv", "region_id,year,population\nKZ-47,2018,5\nKZ-15,2018,6\n").Refusals.ShouldHaveSingleItem().ToString().ShouldBe(
            "IMP206 population.csv, column 'region_id': the cells name rows of table 'regions', which was not read; the rows are used as they are. Add the table.");
}
