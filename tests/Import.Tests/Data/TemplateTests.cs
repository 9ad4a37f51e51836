using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class TemplateTests
{
    [Fact]
    public void The_empty_tables_are_read_back_without_a_refusal()
    {
        using var folder = new Folder();

        var files = ImportTemplate.Write(folder.Path);

        files.Count.ShouldBe(TableSchema.All.Count + 2);
        var data = folder.Read();
        data.ShouldRefuse();
        data.Tables.Count.ShouldBe(TableSchema.All.Count);
        data.Dataset.DataAsOf.ShouldBeNull("the day of a sample must not become the day of somebody's data");
    }

    [Fact]
    public void The_readme_describes_every_column()
    {
        using var folder = new Folder();
        ImportTemplate.Write(folder.Path);

        var readme = File.ReadAllText(Path.Combine(folder.Path, "README.md"));

        readme.ShouldContain("| `amount` | Amount in whole units of the currency; negative only for a correction. | a number such as 12500000 |  |\n");
        readme.ShouldContain("| `region_id` | The region, or KZ for the country. | an id of regions | key |\n");
        readme.ShouldContain("| `scope` | Whether it is for the country or for named regions. | one of: national, regional |  |\n");
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        using var folder = new Folder().With("regions.csv", "region_id,name_en\n");

        Action write = () => ImportTemplate.Write(folder.Path);

        write.ShouldThrow<IOException>().Message.ShouldBe($"'regions.csv' is in '{folder.Path}' already, so nothing was written. Choose an empty folder.");
        Directory.GetFiles(folder.Path).Length.ShouldBe(1);
    }
}
