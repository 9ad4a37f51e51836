using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class FactIdentityTests
{
    [Fact]
    public void Two_rows_that_say_the_same_are_two_facts()
    {
        var one = new Incident { IncidentId = "N-1", Kind = "attack" };
        var other = new Incident { IncidentId = "N-1", Kind = "attack" };

        one.ShouldNotBe(other);
        one.ShouldBe(one);
        new HashSet<ProgrammeFact> { one, other, one }.Count.ShouldBe(2);
    }

    [Fact]
    public void Its_text_names_it_and_tells_nothing_else() =>
        new Population { RegionId = "KZ-15", Year = 2018, PopulationCount = 857711 }.ToString().ShouldBe("population KZ-15;2018");

    [Fact]
    public void A_fact_that_was_read_from_no_file_has_no_cells() =>
        new Incident { IncidentId = "N-1" }.CellsOf(nameof(Incident.Kind)).ShouldBeEmpty();

    [Fact]
    public void A_label_is_the_name_or_else_the_key()
    {
        new Region { RegionId = "KZ-47", NameEn = "Mangystau Region" }.Label.ShouldBe("Mangystau Region");
        new Region { RegionId = "KZ-47" }.Label.ShouldBe("KZ-47");
    }
}
