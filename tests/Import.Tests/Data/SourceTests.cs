using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class SourceTests
{
    private const string Mangystau = "region_id,name_en\nKZ-47,Mangystau Region\n";

    [Fact]
    public void Several_files_are_read_in_the_order_of_their_names()
    {
        using var folder = new Folder().With("regions.csv", Mangystau).With("population.csv", "region_id,year,population\nKZ-47,2018,5\n");

        var data = Folder.Import(Path.Combine(folder.Path, "regions.csv"), Path.Combine(folder.Path, "population.csv"));

        data.ShouldRefuse();
        data.Files.Select(file => file.Name).ShouldBe(["population.csv", "regions.csv"]);
        data.Facts.Select(fact => fact.ToString()).ShouldBe(["regions KZ-47", "population KZ-47;2018"]);
    }

    [Fact]
    public void A_path_where_nothing_is_becomes_a_refusal()
    {
        var data = Folder.Import("nowhere/at-all.csv");

        data.ShouldRefuse("IMP101 at-all.csv: there is no such file or folder. Check the path.");
        data.IsUsable.ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_is_no_table_is_reported_and_documentation_is_passed_over()
    {
        using var folder = new Folder().With("regions.csv", Mangystau).With("budget.csv", "a,b\n1,2\n").With("map.png", [0x89, 0x50]).With("README.md", "# x").With("LICENCE", "x").With("briefing.pdf", "x").With("findings.json", "{}");

        folder.Read().Refusals.Select(refusal => refusal.ToString()[..60]).ShouldBe(
            ["IMP108 budget.csv: this is none of the known tables and was ", "IMP108 map.png: this is none of the known tables and was not"]);
    }

    [Fact]
    public void A_table_under_another_name_is_known_by_its_header()
    {
        var data = Folder.Read("kz-2018.csv", Mangystau);

        data.ShouldRefuse("IMP109 kz-2018.csv: its header is that of table 'regions', and it was read as such. Name it 'regions' to be sure.");
        data.ShouldCount("regions", 1, 1, 0);
    }

    [Fact]
    public void One_table_may_come_in_several_files()
    {
        using var folder = new Folder().With("regions.csv", Mangystau).With("regions.tsv", "region_id\tname_en\nKZ-15\tAktobe Region\nKZ-47\tMangistau\n");

        var data = folder.Read();

        data.ShouldRefuse(
            "IMP303 regions.tsv, row 3, column 'region_id': the key 'KZ-47' was there already in regions.csv, row 2, with other values; the first is kept and this one refused. Correct the key or delete one of the two.");
        data.ShouldCount("regions", 3, 2, 1);
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folder()
    {
        using var one = new Folder().With("regions.csv", Mangystau);
        using var other = new Folder().With("regions.csv", "region_id,name_en\nKZ-15,Aktobe Region\n");

        var data = Folder.Import(one.Path, other.Path);

        data.Files.Select(file => file.Name).ShouldBe([$"{Path.GetFileName(one.Path)}/regions.csv", $"{Path.GetFileName(other.Path)}/regions.csv"], ignoreOrder: true);
    }

    [Fact]
    public void A_folder_without_a_table_is_not_usable()
    {
        using var folder = new Folder().With("README.md", "# x");

        folder.Read().IsUsable.ShouldBeFalse();
    }

    [Fact]
    public void No_message_holds_a_path_of_this_machine()
    {
        using var folder = new Folder().With("regions.csv", "region_id,name_en,extra\nKZ-47,x,1\n,y,\n").With("other.csv", "a\n1\n").With("population.xlsx", "PK\u0003\u0004 cut");

        folder.Read().Refusals.ShouldAllBe(refusal => !refusal.ToString().Contains(Path.GetTempPath(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reading_stops_when_it_is_told_to()
    {
        using var folder = new Folder().With("regions.csv", Mangystau);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var read = () => DataImport.ReadAsync(ImportSource.At(folder.Path), stop.Token);

        await read.ShouldThrowAsync<OperationCanceledException>();
    }
}
