using System.Globalization;
using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class SampleTests
{
    [Fact]
    public void Every_row_of_the_sample_is_used()
    {
        var data = Folder.Import(Folder.Sample("kazakhstan"));

        data.Refusals.ShouldBeEmpty();
        string.Join(' ', data.Tables.Select(table => $"{table.Table}:{table.Used}")).ShouldBe(
            "programmes:9 programme_components:19 components:17 allocations:6 activities:21 activity_organisations:31 indicators:20 measures:11 incidents:2 organisations:29 "
            + "organisation_links:9 regions:20 region_aliases:75 places:17 population:217 exchange_rates:12 region_neighbours:56 sources:12 claims:90");
        data.Tables.ShouldAllBe(table => table.Read == table.Used && table.Refused == 0);
        data.Files.Count.ShouldBe(20);
    }

    [Fact]
    public void The_sample_says_what_day_it_speaks_for()
    {
        var dataset = Folder.Import(Folder.Sample("kazakhstan")).Dataset;

        dataset.DataAsOf.ShouldBe(new DateOnly(2019, 3, 31));
        dataset.RegionSet.ShouldBe(RegionSet.Of2018);
        dataset.Label.ShouldBe("Prevention programmes in Kazakhstan");
        dataset.Languages.ShouldBe(["en"]);
    }

    [Fact]
    public void The_demonstration_adds_made_up_amounts_and_nothing_else()
    {
        var real = Folder.Import(Folder.Sample("kazakhstan")).Facts.Select(fact => fact.ToString()).ToHashSet();
        var demonstration = Folder.Import(Folder.Sample("regional-demo"));

        demonstration.Refusals.ShouldBeEmpty();
        var added = demonstration.Facts.Where(fact => !real.Contains(fact.ToString())).ToList();
        added.OfType<Allocation>().Count().ShouldBe(30);
        added.OfType<DataSource>().ShouldHaveSingleItem().IsSynthetic.ShouldBeTrue();
        added.Count.ShouldBe(31);
        added.OfType<Allocation>().ShouldAllBe(allocation => allocation.SourceIds.SequenceEqual(new[] { "S-DEMO" }));
        real.Count.ShouldBe(demonstration.Facts.Count - 31);
    }

    [Fact]
    public void The_demonstration_has_short_regions_one_left_out_and_spending_off_plan()
    {
        var data = Folder.Import(Folder.Sample("regional-demo"));
        var people = data.Of<Population>().Where(row => row.Year == 2018).ToDictionary(row => row.RegionId, row => row.PopulationCount!.Value);
        var made = data.Of<Allocation>().Where(row => row.SourceIds.Contains("S-DEMO")).ToList();
        var planned = made.Where(row => row.IsPlanned).ToDictionary(row => row.RegionId!, row => row.Amount!.Value.Amount);
        var perHead = planned.ToDictionary(row => row.Key, row => row.Value / people[row.Key]);
        var ordered = perHead.Values.Order().ToList();
        var floor = 0.60m * (ordered[7] + ordered[8]) / 2;

        perHead.Where(row => row.Value < floor).Select(row => row.Key).Order(StringComparer.Ordinal).ShouldBe(["KZ-31", "KZ-47", "KZ-61"]);
        data.Of<Region>().Where(region => region.InSet2018 == true && !planned.ContainsKey(region.RegionId)).ShouldHaveSingleItem().RegionId.ShouldBe("KZ-39");
        made.Where(row => row.IsSpent && row.Amount!.Value.Amount / planned[row.RegionId!] is < 0.85m or > 1.15m).Select(row => row.RegionId).ShouldBe(["KZ-23", "KZ-63", "KZ-71"]);
    }

    [Fact]
    public void Culture_and_folder_change_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        using var elsewhere = new Folder();
        foreach (var path in Directory.GetFiles(Folder.Sample("kazakhstan")))
        {
            elsewhere.With(Path.GetFileName(path), File.ReadAllBytes(path));
        }

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ru-RU");

            elsewhere.Read().Files.ShouldBe(Folder.Import(Folder.Sample("kazakhstan")).Files);
            elsewhere.Read().Facts.Select(fact => fact.Source.ToString()).ShouldBe(Folder.Import(Folder.Sample("kazakhstan")).Facts.Select(fact => fact.Source.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
